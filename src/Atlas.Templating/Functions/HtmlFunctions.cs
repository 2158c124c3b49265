using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Atlas.Templating.Runtime;

namespace Atlas.Templating.Functions;

/// <summary>
/// The functions of <c>html</c> (built-ins reference, "html"), and <c>html.raw</c>, which is ours.
/// What is HTML once it was through one of them is not escaped again.
/// </summary>
internal static partial class HtmlFunctions
{
    public static FunctionGroup Create(TemplateOptions options)
    {
        var group = new FunctionGroup("html")
            .Add("strip", static () => Native.WithContext(static (CallContext call, string text) => Strip(call, text)))
            .Add("escape", static () => Native.Of(static (string text) => new RawHtml(WebUtility.HtmlEncode(text))))
            .Add("newline_to_br", static () => Native.WithContext(static (CallContext call, Value text) => BreakLines(call, text)))
            .Add("url_encode", static () => Native.Of(static (string text) => WebUtility.UrlEncode(text)))
            .Add("url_escape", static () => Native.Of(static (string text) => EscapeUrl(text)));
        if (options.Escaping != HtmlEscaping.Never)
            group.Add("raw", static () => Native.Of(static (string text) => new RawHtml(text)));
        return group;
    }

    /// <summary>Scripts and styles with what they hold, comments, and tags with attributes that may hold a <c>&gt;</c>.</summary>
    [GeneratedRegex("""<script\b.*?</script>|<style\b.*?</style>|<!--.*?-->|<(?:"[^"]*"|'[^']*'|[^'">])*>""", RegexOptions.Singleline | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Markup();

    private static string Strip(CallContext call, string text)
    {
        try
        {
            return Markup().Replace(text, string.Empty);
        }
        catch (RegexMatchTimeoutException)
        {
            throw RegexFunctions.TimedOut(call);
        }
    }

    private static RawHtml BreakLines(CallContext call, Value text)
    {
        var plain = TextFormatter.Format(call.State, text);
        var isHtml = text.Reference is RawHtml || call.State.Options.Escaping == HtmlEscaping.Never;
        var html = isHtml ? plain : WebUtility.HtmlEncode(plain);
        var broken = new StringBuilder(html.Length + 16);
        for (var i = 0; i < html.Length; i++)
        {
            if (html[i] == '\n' || html[i] == '\r')
            {
                broken.Append("<br />");
                if (html[i] == '\r' && i + 1 < html.Length && html[i + 1] == '\n')
                    broken.Append(html[i++]);
            }

            broken.Append(html[i]);
        }

        return new RawHtml(broken.ToString());
    }

    /// <summary>Percent-encodes what no URL may hold; what separates its parts stays.</summary>
    private static string EscapeUrl(string text)
    {
        const string Kept = "-_.!~*'();/?:@&=+$,#[]";
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) && rune.IsAscii || (rune.IsAscii && Kept.Contains((char)rune.Value, StringComparison.Ordinal)))
                escaped.Append(rune.ToString());
            else
                escaped.Append(Uri.EscapeDataString(rune.ToString()));
        }

        return escaped.ToString();
    }
}
