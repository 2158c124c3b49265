using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Atlas.Build.OutsideLinks;

/// <summary>
/// Asks other sites for addresses, politely: only for the head where the server gives it, one request per host at a time, with pauses,
/// as late as the server asks, and saying who asks.
/// </summary>
/// <param name="request">How it is asked.</param>
/// <param name="userAgent">Who asks.</param>
internal sealed class HostVisitor(OutsideLinkRequest request, string userAgent) : IDisposable
{
    private const int MostRedirects = 10;

    private readonly ConcurrentDictionary<string, HostGate> _gates = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What is at an address; never throws but when it is stopped.</summary>
    public async Task<LinkAnswer> Visit(string address, CancellationToken stop)
    {
        DateOnly today = DateOnly.FromDateTime(request.Time.GetUtcNow().UtcDateTime);
        if (!Uri.TryCreate(address, UriKind.Absolute, out Uri? start) || start.Host.Length == 0)
        {
            return new LinkAnswer(address, today, LinkState.Missing, Fault: LinkFault.NotAnAddress);
        }

        try
        {
            return await Follow(new LinkAnswer(address, today, LinkState.Unknown), start, stop);
        }
        catch (HttpRequestException failure)
        {
            LinkFault fault = FaultOf(failure);
            return new LinkAnswer(address, today, fault == LinkFault.NoSuchHost ? LinkState.Missing : LinkState.Unknown, Fault: fault);
        }
        catch (Exception failure) when (failure is IOException or UriFormatException or InvalidOperationException)
        {
            return new LinkAnswer(address, today, LinkState.Unknown, Fault: LinkFault.NoConnection);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return new LinkAnswer(address, today, LinkState.Unknown, Fault: LinkFault.Timeout);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (HostGate gate in _gates.Values)
        {
            gate.Dispose();
        }
    }

    private async Task<LinkAnswer> Follow(LinkAnswer answer, Uri address, CancellationToken stop)
    {
        bool isForGood = true;
        string? movedTo = null;
        for (int hop = 0; hop <= MostRedirects; hop++)
        {
            SiteReply reply = await Ask(address, stop);
            if (reply.Location is null || !Uri.TryCreate(address, reply.Location, out Uri? next) || next.Scheme is not ("http" or "https"))
            {
                return Final(answer, reply, movedTo);
            }

            // Behind a redirect that may change tomorrow, nothing is for good.
            isForGood &= reply.Status is HttpStatusCode.MovedPermanently or HttpStatusCode.PermanentRedirect;
            movedTo = isForGood ? next.AbsoluteUri : movedTo;
            address = next;
        }

        return answer with { Fault = LinkFault.TooManyRedirects };
    }

    private static LinkAnswer Final(LinkAnswer answer, SiteReply reply, string? movedTo)
    {
        int status = (int)reply.Status;
        LinkState state = reply.AsksToWait ? LinkState.Unknown
            : reply.Status is HttpStatusCode.NotFound or HttpStatusCode.Gone ? LinkState.Missing
            : status >= 400 ? LinkState.Unknown
            : movedTo is null ? LinkState.Found : LinkState.Moved;
        return answer with
        {
            State = state,
            Status = status,
            Fault = reply.AsksToWait ? LinkFault.AsksToWait : LinkFault.None,
            MovedTo = state == LinkState.Moved ? movedTo : null,
        };
    }

    /// <summary>The head; the whole where the server refuses heads, as many do with 403, 404, 405 or 501.</summary>
    private async Task<SiteReply> Ask(Uri address, CancellationToken stop)
    {
        SiteReply head = await AskPatiently(HttpMethod.Head, address, stop);
        return head.AsksToWait || (int)head.Status < 400 ? head : await AskPatiently(HttpMethod.Get, address, stop);
    }

    private async Task<SiteReply> AskPatiently(HttpMethod method, Uri address, CancellationToken stop)
    {
        HostGate gate = _gates.GetOrAdd(address.Authority, _ => new HostGate(request.Time, request.Pause));
        for (int attempt = 0; ; attempt++)
        {
            SiteReply reply = await gate.Pass(() => gate.IsShut ? Task.FromResult(SiteReply.Shut) : Send(method, address, stop), stop);
            if (!reply.AsksToWait || gate.IsShut)
            {
                return reply;
            }

            if (attempt > 0 || reply.Wait > request.Patience)
            {
                gate.Shut();
                return reply;
            }

            gate.Wait(reply.Wait);
        }
    }

    private async Task<SiteReply> Send(HttpMethod method, Uri address, CancellationToken stop)
    {
        using var message = new HttpRequestMessage(method, address);
        message.Headers.TryAddWithoutValidation("User-Agent", userAgent);
        message.Headers.TryAddWithoutValidation("Accept", "*/*");
        // The body is never read: what counts is that there is one.
        using HttpResponseMessage response = await (request.Http is HttpClient client
            ? client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, stop)
            : request.Http.SendAsync(message, stop));
        return SiteReply.Of(response, request.Time.GetUtcNow());
    }

    private static LinkFault FaultOf(HttpRequestException failure) => failure switch
    {
        { InnerException: PrivateNetworkException } => LinkFault.PrivateNetwork,
        { InnerException: SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData } } => LinkFault.NoSuchHost,
        { HttpRequestError: HttpRequestError.SecureConnectionError } => LinkFault.Certificate,
        _ => LinkFault.NoConnection,
    };
}
