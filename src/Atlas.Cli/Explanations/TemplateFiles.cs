using System.Text.RegularExpressions;
using Atlas.Rendering.Pages;

namespace Atlas.Cli.Explanations;

/// <summary>The templates that a page is rendered with: its own, then the layout and partials that they include, each once.</summary>
/// <param name="texts">The atlas's templates.</param>
internal sealed partial class TemplateFiles(TemplateTexts texts)
{
    /// <summary>The files below the atlas's folder, in the order in which they are included.</summary>
    public IEnumerable<string> Of(string template)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var next = new Queue<string>([template]);
        while (next.TryDequeue(out string? path))
        {
            if (!seen.Add(path) || !texts.TryLoad(path, out string? text))
            {
                continue;
            }

            yield return $"templates/{path}{(path.EndsWith(TemplateTexts.Extension, StringComparison.Ordinal) ? string.Empty : TemplateTexts.Extension)}";
            foreach (Match include in Includes().Matches(text))
            {
                next.Enqueue(include.Groups["path"].Value);
            }
        }
    }

    [GeneratedRegex("\\binclude\\s+['\"](?<path>[^'\"]+)['\"]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Includes();
}
