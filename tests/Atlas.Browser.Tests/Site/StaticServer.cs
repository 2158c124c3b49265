using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Atlas.Browser.Tests.Site;

/// <summary>Serves a folder on the loopback address as a strict static host would: the policy of CONVENTIONS 4.3 on every answer.</summary>
internal sealed class StaticServer : IDisposable
{
    public const string Policy =
        "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; script-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

    // A slow answer to one page must not hold up another.
    private const int AtOnce = 8;

    // Only tests know this header: it names the paced answer that a page is asked for with.
    private const string PaceHeader = "X-Pace";

    private readonly ConcurrentDictionary<string, PacedAnswer> _paced = new(StringComparer.Ordinal);
    private readonly HttpListener _listener = new();
    private readonly string _root;
    private readonly Task _loop;

    public StaticServer(string root)
    {
        _root = root;
        Address = $"http://127.0.0.1:{FreePort()}/";
        _listener.Prefixes.Add(Address);
        _listener.Start();
        _loop = Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => Task.Run(ServeAsync)));
    }

    /// <summary>Address of the home page.</summary>
    public string Address { get; }

    /// <summary>Prepares an answer in pieces, and the header that a page must be asked for with to get it.</summary>
    public (PacedAnswer Answer, KeyValuePair<string, string> Header) Paced()
    {
        string name = Guid.NewGuid().ToString("N");
        return (_paced.GetOrAdd(name, _ => new PacedAnswer()), KeyValuePair.Create(PaceHeader, name));
    }

    public void Dispose()
    {
        _listener.Stop();
        _loop.Wait(TimeSpan.FromSeconds(10));
        _listener.Close();
    }

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (HttpListenerException)
            {
                return;
            }
            catch (ObjectDisposedException)
            {
                return;
            }

            await AnswerAsync(context);
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        string path = Uri.UnescapeDataString(context.Request.Url!.AbsolutePath).TrimStart('/');
        string file = Path.Combine(_root, path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path);
        bool found = File.Exists(file);
        HttpListenerResponse response = context.Response;
        response.StatusCode = found ? 200 : 404;
        response.ContentType = ContentType(found ? file : "404.html");
        response.Headers["Content-Security-Policy"] = Policy;
        byte[] body = await File.ReadAllBytesAsync(found ? file : Path.Combine(_root, "404.html"));
        response.ContentLength64 = body.Length;
        try
        {
            PacedAnswer? paced = null;
            _ = context.Request.Headers[PaceHeader] is { } name && _paced.TryRemove(name, out paced);
            await (paced?.WriteAsync(response.OutputStream, body) ?? response.OutputStream.WriteAsync(body).AsTask());
            response.Close();
        }
        catch (HttpListenerException)
        {
            // The browser left the page before the answer was whole.
            response.Abort();
        }
    }

    private static string ContentType(string file) => Path.GetExtension(file) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".json" or ".geojson" => "application/json",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".xml" => "application/xml",
        _ => "application/octet-stream",
    };

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
