using System.Globalization;
using System.Text;

namespace Atlas.Templating.Parsing;

/// <summary>The text that the source of a string stands for (language reference, "Strings").</summary>
internal static class StringLiterals
{
    /// <summary>A regular string, without its quotes; its escapes have been checked by the scanner.</summary>
    public static string Unescape(ReadOnlySpan<char> source) =>
        source.Contains('\\') ? Unescape(source, isInterpolated: false) : source.ToString();

    /// <summary>A literal part of an interpolated string, where doubled braces stand for one.</summary>
    public static string UnescapeInterpolated(ReadOnlySpan<char> source) =>
        source.IndexOfAny('\\', '{', '}') >= 0 ? Unescape(source, isInterpolated: true) : source.ToString();

    /// <summary>A verbatim string, where a doubled back quote stands for one.</summary>
    public static string Verbatim(ReadOnlySpan<char> source) => source.ToString().Replace("``", "`", StringComparison.Ordinal);

    private static string Unescape(ReadOnlySpan<char> source, bool isInterpolated)
    {
        var text = new StringBuilder(source.Length);
        for (var i = 0; i < source.Length; i++)
        {
            var c = source[i];
            if (c == '\\' && i + 1 < source.Length)
            {
                i = AppendEscape(text, source, i + 1);
                continue;
            }

            if (isInterpolated && c is '{' or '}' && i + 1 < source.Length && source[i + 1] == c)
                i++;
            text.Append(c);
        }

        return text.ToString();
    }

    /// <summary>Appends what an escape stands for; returns the index of its last character.</summary>
    private static int AppendEscape(StringBuilder text, ReadOnlySpan<char> source, int index)
    {
        switch (source[index])
        {
            case 'n': text.Append('\n'); return index;
            case 'r': text.Append('\r'); return index;
            case 't': text.Append('\t'); return index;
            case 'b': text.Append('\b'); return index;
            case 'f': text.Append('\f'); return index;
            case 'v': text.Append('\v'); return index;
            case '0': text.Append('\0'); return index;
            case 'u': return AppendHex(text, source, index, digits: 4);
            case 'x': return AppendHex(text, source, index, digits: 2);
            case '\n': return index;
            case '\r': return index + 1 < source.Length && source[index + 1] == '\n' ? index + 1 : index;
            default: text.Append(source[index]); return index;
        }
    }

    private static int AppendHex(StringBuilder text, ReadOnlySpan<char> source, int index, int digits)
    {
        if (index + digits < source.Length
            && ushort.TryParse(source.Slice(index + 1, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            text.Append((char)code);
            return index + digits;
        }

        return index;
    }
}
