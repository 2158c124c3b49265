using System.Net;
using System.Net.Http.Headers;
using System.Runtime.InteropServices;

namespace Atlas.Build.OutsideLinks;

/// <summary>What counts of one HTTP response.</summary>
/// <param name="Status">Its status.</param>
/// <param name="Location">Where a redirect leads; nothing when it is none.</param>
/// <param name="AsksToWait">Whether the server asks to come back later (status 429 or 503; RFC 6585, 4 and RFC 9110, 15.6.4).</param>
/// <param name="Wait">How long it asks to wait (RFC 9110, 10.2.3).</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SiteReply(HttpStatusCode Status, Uri? Location, bool AsksToWait, TimeSpan Wait)
{
    /// <summary>The reply of a host that is left alone.</summary>
    public static SiteReply Shut { get; } = new(HttpStatusCode.TooManyRequests, Location: null, AsksToWait: true, TimeSpan.Zero);

    /// <summary>The reply that a response holds.</summary>
    /// <param name="response">The response.</param>
    /// <param name="now">The time at which it came.</param>
    public static SiteReply Of(HttpResponseMessage response, DateTimeOffset now)
    {
        bool isRedirect = response.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther
            or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect;
        bool asksToWait = response.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable;
        return new SiteReply(
            response.StatusCode,
            isRedirect ? response.Headers.Location : null,
            asksToWait,
            asksToWait ? WaitOf(response.Headers.RetryAfter, now) : TimeSpan.Zero);
    }

    private static TimeSpan WaitOf(RetryConditionHeaderValue? asked, DateTimeOffset now) =>
        asked?.Delta ?? (asked?.Date is { } date && date > now ? date - now : TimeSpan.Zero);
}
