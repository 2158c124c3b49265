using System.Net;
using Atlas.Build.OutsideLinks;

namespace Atlas.Cli.Commands;

/// <summary>How <c>--external</c> asks other sites.</summary>
internal static class OutsideSites
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>The request for the atlas in a folder, whose answers are kept in its own hidden folder.</summary>
    /// <param name="source">The atlas's folder.</param>
    public static OutsideLinkRequest Request(string source)
    {
        // The process makes one check and ends: the client lives as long.
        var connections = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.None,
            UseCookies = false,
            MaxConnectionsPerServer = 1,
            ConnectCallback = PublicConnections.Connect,
        };
        var http = new HttpClient(connections) { Timeout = Patience };
        return new OutsideLinkRequest { CacheFile = Path.Combine(source, ".atlas", "collegamenti.json"), Http = http };
    }
}
