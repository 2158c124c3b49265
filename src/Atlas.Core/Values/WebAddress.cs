using System.Buffers;

namespace Atlas.Core.Values;

/// <summary>An address that a page may link to from data: absolute, http or https.</summary>
public static class WebAddress
{
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("\"<>\\^`{|}\u00A0");

    /// <summary>Whether <paramref name="text"/> is an absolute http or https address with a host, no user name and nothing that cannot be seen.</summary>
    public static bool IsValid(string text) =>
        !text.AsSpan().ContainsAnyInRange('\0', ' ')
        && !text.AsSpan().ContainsAny(Forbidden)
        && (text.StartsWith("http://", StringComparison.Ordinal) || text.StartsWith("https://", StringComparison.Ordinal))
        && Uri.TryCreate(text, UriKind.Absolute, out Uri? address)
        && address.Host.Length > 0
        && address.UserInfo.Length == 0;
}
