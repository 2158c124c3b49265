using System.Text;
using Atlas.Core.Records;

namespace Atlas.Pages.Search;

/// <summary>The words of a narrative that a reader sees: without figures to be filled in and without the targets of links.</summary>
internal static class NarrativeWords
{
    /// <summary>The text of <paramref name="narrative"/>, good enough to be cut into words; nothing without a narrative.</summary>
    public static string Of(Narrative? narrative)
    {
        string body = narrative?.Body ?? string.Empty;
        var text = new StringBuilder(body.Length);
        int at = 0;
        while (at < body.Length)
        {
            at = Skipped(body, at, "{{", "}}") ?? Skipped(body, at, "](", ")") ?? Taken(body, at, text);
        }

        return text.ToString();
    }

    private static int? Skipped(string body, int at, string start, string end)
    {
        if (string.CompareOrdinal(body, at, start, 0, start.Length) != 0)
        {
            return null;
        }

        int close = body.IndexOf(end, at + start.Length, StringComparison.Ordinal);
        return close < 0 ? body.Length : close + end.Length;
    }

    private static int Taken(string body, int at, StringBuilder text)
    {
        text.Append(body[at]);
        return at + 1;
    }
}
