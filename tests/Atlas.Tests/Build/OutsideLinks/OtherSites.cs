using System.Collections.Concurrent;
using System.Net;

namespace Atlas.Tests.Build.OutsideLinks;

/// <summary>The rest of the web, as a test wants it. Nothing is asked of any network.</summary>
internal sealed class OtherSites(PassingTime time) : HttpMessageHandler
{
    private readonly ConcurrentDictionary<string, int> _open = new(StringComparer.Ordinal);
    private int _all;

    /// <summary>What is answered, by method and address; 200 where it says nothing.</summary>
    public Func<string, HttpResponseMessage?> Answers { get; set; } = _ => null;

    /// <summary>What was asked, in its order: method and address.</summary>
    public ConcurrentQueue<string> Asked { get; } = new();

    /// <summary>When it was asked.</summary>
    public ConcurrentQueue<DateTimeOffset> Times { get; } = new();

    /// <summary>Who said to ask.</summary>
    public ConcurrentQueue<string> UserAgents { get; } = new();

    /// <summary>The most requests that were open at a time.</summary>
    public int MostOpen { get; private set; }

    /// <summary>The most requests that were open at a time to one host.</summary>
    public int MostOpenToOne { get; private set; }

    /// <summary>An answer with a status, and a header where it is named.</summary>
    public static HttpResponseMessage Status(int status, string? header = null, string? value = null)
    {
        var response = new HttpResponseMessage((HttpStatusCode)status);
        if (header is not null)
        {
            response.Headers.TryAddWithoutValidation(header, value);
        }

        return response;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string host = request.RequestUri!.Authority;
        int here = _open.AddOrUpdate(host, 1, (_, open) => open + 1);
        lock (_open)
        {
            MostOpen = Math.Max(MostOpen, ++_all);
            MostOpenToOne = Math.Max(MostOpenToOne, here);
        }

        // Others get the chance to come in, if they may.
        await Task.Yield();
        Asked.Enqueue($"{request.Method} {request.RequestUri!.AbsoluteUri}");
        Times.Enqueue(time.GetUtcNow());
        UserAgents.Enqueue(request.Headers.UserAgent.ToString());
        try
        {
            return Answers($"{request.Method} {request.RequestUri!.AbsoluteUri}") ?? Status(200);
        }
        finally
        {
            _open.AddOrUpdate(host, 0, (_, open) => open - 1);
            lock (_open)
            {
                _all--;
            }
        }
    }
}
