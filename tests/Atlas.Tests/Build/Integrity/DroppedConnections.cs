using System.Net;

namespace Atlas.Tests.Build.Integrity;

/// <summary>A network that drops the first connections for one path.</summary>
internal sealed class DroppedConnections(string path, int times)
    : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None })
{
    private int _asked;

    /// <summary>How often the path was asked for.</summary>
    public int Asked => _asked;

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        bool isPath = string.Equals(request.RequestUri!.AbsolutePath, path, StringComparison.Ordinal);
        return isPath && Interlocked.Increment(ref _asked) <= times
            ? throw new HttpRequestException(HttpRequestError.ConnectionError, "dropped")
            : base.SendAsync(request, cancellationToken);
    }
}
