using Atlas.Core.Diagnostics;
using Atlas.Core.Locations;

namespace Atlas.Data.Narratives;

/// <summary>A narrative's file, parted into front matter and body.</summary>
/// <param name="FrontMatter">The YAML between the two lines <c>---</c>; empty where there is none.</param>
/// <param name="Body">The Markdown below.</param>
/// <param name="BodyLine">1-based line on which the body starts.</param>
/// <param name="HasFrontMatter">Whether there is a front matter, be it empty.</param>
internal sealed record NarrativeText(string FrontMatter, string Body, int BodyLine, bool HasFrontMatter)
{
    private const string Fence = "---";

    /// <summary>Parts <paramref name="text"/>, which has LF line ends, at its fences; a missing fence is reported.</summary>
    public static NarrativeText Split(string file, string text, DiagnosticLog log)
    {
        int firstEnd = EndOfLine(text, 0);
        if (!IsFence(text.AsSpan(0, firstEnd)))
        {
            log.Add(Diagnose.Content.FrontMatterMissing(new SourceLocation(file, 1, 1)));
            return new NarrativeText(string.Empty, text, 1, HasFrontMatter: false);
        }

        int line = 2;
        for (int start = firstEnd + 1; start < text.Length; line++)
        {
            int end = EndOfLine(text, start);
            if (IsFence(text.AsSpan(start, end - start)))
            {
                string body = end + 1 < text.Length ? text[(end + 1)..] : string.Empty;
                return new NarrativeText(text[(firstEnd + 1)..start], body, line + 1, HasFrontMatter: true);
            }

            start = end + 1;
        }

        log.Add(Diagnose.Content.FrontMatterUnclosed(new SourceLocation(file, 1, 1)));
        return new NarrativeText(string.Empty, string.Empty, line, HasFrontMatter: false);
    }

    private static bool IsFence(ReadOnlySpan<char> line) => line.TrimEnd().Equals(Fence, StringComparison.Ordinal);

    private static int EndOfLine(string text, int start)
    {
        int end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end;
    }
}
