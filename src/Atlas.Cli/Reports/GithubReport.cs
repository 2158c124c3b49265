using Atlas.Build;
using Atlas.Build.Integrity;
using Atlas.Core.Diagnostics;
using Atlas.Core.Locations;

namespace Atlas.Cli.Reports;

/// <summary>Writes diagnostics as annotations of GitHub Actions ("Workflow commands", <c>::error file=…</c>).</summary>
/// <param name="output">Where they are written.</param>
/// <param name="language">Language of the messages.</param>
/// <param name="prefix">The atlas's folder below the repository's, with a slash at its end, or empty.</param>
public sealed class GithubReport(TextWriter output, Language language, string prefix) : IReport
{
    /// <inheritdoc/>
    public void Write(BuildOutcome outcome) => Write(outcome.Diagnostics);

    /// <inheritdoc/>
    public void Write(VerificationOutcome outcome) => Write(outcome.Diagnostics);

    private void Write(IReadOnlyList<Diagnostic> diagnostics)
    {
        foreach (Diagnostic diagnostic in diagnostics)
        {
            SourceLocation at = diagnostic.Location;
            string kind = diagnostic.Severity switch
            {
                Severity.Error => "error",
                Severity.Warning => "warning",
                _ => "notice",
            };
            string place = $"file={Property(prefix + at.File)}"
                + (at.Line > 0 ? $",line={at.Line}" : string.Empty)
                + (at.Column > 0 ? $",col={at.Column}" : string.Empty);
            output.WriteLine($"::{kind} {place},title={diagnostic.Code}::{Data($"{diagnostic.Message(language)}\n{diagnostic.Remedy(language)}")}");
        }
    }

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
