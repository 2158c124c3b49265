using System.Net;
using System.Net.Sockets;

namespace Atlas.Build.OutsideLinks;

/// <summary>
/// Connects only to hosts of the public internet. Tables and texts are not trusted (SECURITY.md): a link in them must not make the
/// computer of whoever checks it ask its own network, where routers and services answer those who stand inside.
/// </summary>
public static class PublicConnections
{
    /// <summary>A connection, for <see cref="SocketsHttpHandler.ConnectCallback"/>. Addresses are looked at after the name is resolved, so that no name can hide one.</summary>
    /// <exception cref="PrivateNetworkException">The host is of a private network.</exception>
    /// <exception cref="SocketException">It cannot be resolved or does not answer.</exception>
    public static async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken stop)
    {
        string host = context.DnsEndPoint.Host;
        IPAddress[] addresses = await Dns.GetHostAddressesAsync(host, stop);
        // A proxy is the operator's choice, and stands in the network of the house.
        bool isProxy = !string.Equals(host, context.InitialRequestMessage.RequestUri!.IdnHost, StringComparison.OrdinalIgnoreCase);
        if (!isProxy && !Array.TrueForAll(addresses, IsPublic))
        {
            throw new PrivateNetworkException();
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, context.DnsEndPoint.Port, stop);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>Whether an address is of the public internet (RFC 6890 lists those that are not).</summary>
    public static bool IsPublic(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
        {
            return IsPublic(address.MapToIPv4());
        }

        byte[] bytes = address.GetAddressBytes();
        return address.AddressFamily == AddressFamily.InterNetwork
            ? !(bytes is [0 or 10 or 127, ..] or [100, >= 64 and < 128, ..] or [169, 254, ..] or [172, >= 16 and < 32, ..] or [192, 168, ..]
                or [192, 0, 0, _] or [198, 18 or 19, ..] or [>= 224, ..])
            // fc00::/7, unique local; 64:ff9b::/96 holds an address of the other family.
            : bytes is [0x00, 0x64, 0xff, 0x9b, ..] ? IsPublic(new IPAddress(bytes.AsSpan(12)))
            : !(IPAddress.IsLoopback(address) || address.Equals(IPAddress.IPv6Any) || address.IsIPv6LinkLocal || address.IsIPv6SiteLocal
                || address.IsIPv6Multicast || bytes is [0xfc or 0xfd, ..]);
    }
}
