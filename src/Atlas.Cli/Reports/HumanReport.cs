using System.Globalization;
using Atlas.Build;
using Atlas.Build.Integrity;
using Atlas.Cli.Terminals;
using Atlas.Core.Diagnostics;
using Atlas.Core.Locations;

namespace Atlas.Cli.Reports;

/// <summary>Writes diagnostics for people: place, what is wrong, the line with a caret, the remedy; then a summary.</summary>
/// <param name="terminal">Where it is written.</param>
/// <param name="wording">The language.</param>
/// <param name="lines">Gives excerpts.</param>
/// <param name="showTimes">Whether the time of each phase is shown.</param>
public sealed class HumanReport(Terminal terminal, Wording wording, SourceLines lines, bool showTimes) : IReport
{
    private const int MostPerCodeAndFile = 20;

    private readonly Ink _ink = new(terminal.HasColor);

    /// <inheritdoc/>
    public void Write(BuildOutcome outcome)
    {
        Write(outcome.Diagnostics, outcome.Omitted);
        if (showTimes)
        {
            WriteTimes(outcome);
        }

        WriteSummary(outcome);
    }

    /// <inheritdoc/>
    public void Write(VerificationOutcome outcome)
    {
        Write(outcome.Diagnostics, []);
        string files = wording.Count(outcome.Checked, "file confrontato", "file confrontati", "file compared", "files compared");
        string all = outcome.Checked == outcome.Files ? string.Empty : wording.Say($" su {outcome.Files}", $" of {outcome.Files}");
        string megabytes = (outcome.Bytes / 1048576.0).ToString("0.0", CultureInfo.InvariantCulture);
        string digest = outcome.Digest is null ? string.Empty : wording.Say($", impronta {outcome.Digest}", $", digest {outcome.Digest}");
        terminal.Out.WriteLine($"{files}{all}, {megabytes} MiB, {Problems(outcome.Diagnostics, [])}{digest}");
    }

    private void Write(IReadOnlyList<Diagnostic> diagnostics, IReadOnlyList<OmittedDiagnostics> omitted)
    {
        foreach (IGrouping<string, Diagnostic> file in diagnostics.GroupBy(d => d.Location.File, StringComparer.Ordinal))
        {
            // In the order of the lines: that in which an editor mends them.
            var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
            foreach (Diagnostic diagnostic in file)
            {
                int count = counts[diagnostic.Code] = counts.GetValueOrDefault(diagnostic.Code) + 1;
                if (count <= MostPerCodeAndFile)
                {
                    Write(diagnostic);
                }
            }

            foreach ((string code, int count) in counts.Where(count => count.Value > MostPerCodeAndFile))
            {
                string more = wording.Count(count - MostPerCodeAndFile + OmittedOf(omitted, file.Key, code), "altro", "altri", "more", "more");
                terminal.Out.WriteLine(_ink.Faint($"{file.Key}: {wording.Say("e", "and")} {more} {code}"));
            }
        }
    }

    private void Write(Diagnostic diagnostic)
    {
        SourceLocation at = diagnostic.Location;
        string severity = Colour(diagnostic.Severity, $"{wording.Severity(diagnostic.Severity)} {diagnostic.Code}");
        terminal.Out.WriteLine($"{_ink.Bold(at.ToString())}: {severity}: {diagnostic.Message(wording.Language)}");
        if (at.Line > 0 && lines.Line(at.File, at.Line) is { Length: > 0 } line)
        {
            MarkedLine excerpt = MarkedLine.Of(line, at.Column);
            terminal.Out.WriteLine($"  {_ink.Faint("|")} {excerpt.Text}");
            if (excerpt.Mark.Length > 0)
            {
                terminal.Out.WriteLine($"  {_ink.Faint("|")} {Colour(diagnostic.Severity, excerpt.Mark)}");
            }
        }

        terminal.Out.WriteLine($"  {_ink.Blue(wording.Say("rimedio", "remedy"))}: {diagnostic.Remedy(wording.Language)}");
    }

    private static long OmittedOf(IReadOnlyList<OmittedDiagnostics> omitted, string file, string code) => omitted
        .Where(o => string.Equals(o.File, file, StringComparison.Ordinal) && string.Equals(o.Code, code, StringComparison.Ordinal))
        .Sum(o => o.Count);

    private void WriteTimes(BuildOutcome outcome)
    {
        foreach (PhaseTime time in outcome.Times)
        {
            string milliseconds = time.Elapsed.TotalMilliseconds.ToString("0.0", CultureInfo.InvariantCulture);
            string megabytes = (time.AllocatedBytes / 1048576.0).ToString("0.0", CultureInfo.InvariantCulture);
            terminal.Out.WriteLine($"  {PhaseName.Of(time.Phase, wording),-12}{milliseconds,10} ms{megabytes,10} MiB");
        }
    }

    private void WriteSummary(BuildOutcome outcome)
    {
        double seconds = outcome.Times.Sum(time => time.Elapsed.TotalSeconds);
        string made = outcome.Pages == 0
            ? wording.Say("nessuna pagina", "no pages")
            : $"{wording.Count(outcome.Pages, "pagina", "pagine", "page", "pages")}, {wording.Count(outcome.Files, "altro file", "altri file", "other file", "other files")}";
        terminal.Out.WriteLine($"{made}, {Problems(outcome.Diagnostics, outcome.Omitted)}, {seconds.ToString("0.00", CultureInfo.InvariantCulture)} s");
    }

    private string Problems(IReadOnlyList<Diagnostic> diagnostics, IReadOnlyList<OmittedDiagnostics> omitted)
    {
        long errors = Count(Severity.Error);
        long warnings = Count(Severity.Warning);
        return errors + warnings == 0
            ? _ink.Green(wording.Say("nessun problema", "no problems"))
            : Colour(errors > 0 ? Severity.Error : Severity.Warning, $"{wording.Count(errors, "errore", "errori", "error", "errors")}, {wording.Count(warnings, "avviso", "avvisi", "warning", "warnings")}");

        long Count(Severity severity) => diagnostics.Count(d => d.Severity == severity) + omitted.Where(o => o.Severity == severity).Sum(o => o.Count);
    }

    private string Colour(Severity severity, string text) => severity switch
    {
        Severity.Error => _ink.Red(text),
        Severity.Warning => _ink.Yellow(text),
        _ => _ink.Blue(text),
    };
}
