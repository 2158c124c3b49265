using System.Collections.Immutable;
using System.Text.Json;
using Atlas.Cli.Reports;
using Atlas.Cli.Terminals;
using Atlas.Core.Diagnostics;

namespace Atlas.Cli.Preview;

/// <summary>Writes what the preview's own script shows on pages.</summary>
/// <param name="wording">Language of the messages.</param>
/// <param name="source">The atlas's folder.</param>
internal sealed class PreviewReport(Wording wording, string source)
{
    private const int Most = 100;

    /// <summary>The findings as JSON, errors first.</summary>
    public ReadOnlyMemory<byte> Findings(PreviewFindings findings) => Json(json =>
    {
        var lines = new SourceLines(source);
        json.WriteString("version", findings.Version);
        json.WriteNumber("total", findings.Diagnostics.Length);
        json.WriteBoolean("whole", findings.IsWhole);
        json.WriteString("summary", Summary(findings));
        json.WriteString("remedy", wording.Say("Rimedio", "Remedy"));
        json.WriteString("more", More(findings.Diagnostics.Length - Most));
        json.WriteStartArray("diagnostics");
        foreach (Diagnostic diagnostic in findings.Diagnostics.OrderByDescending(d => d.Severity).Take(Most))
        {
            Write(json, diagnostic, lines);
        }

        json.WriteEndArray();
    });

    /// <summary>The sources of a page as JSON.</summary>
    public ReadOnlyMemory<byte> Sources(ImmutableArray<PageSource> sources) => Json(json =>
    {
        json.WriteString("title", wording.Say("Modifica questa pagina", "Edit this page"));
        json.WriteString("none", wording.Say("Questa pagina la fa il programma: non ha sorgenti sue.", "The program makes this page: it has no sources of its own."));
        json.WriteStartArray("sources");
        foreach (PageSource origin in sources)
        {
            json.WriteStartObject();
            json.WriteString("kind", origin.Kind);
            json.WriteString("label", Label(origin.Kind));
            json.WriteString("place", origin.Line > 0 ? $"{origin.File}:{origin.Line}" : origin.File);
            WriteEditor(json, origin.File, origin.Line, 0);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private void Write(Utf8JsonWriter json, Diagnostic diagnostic, SourceLines lines)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", SeverityName.Of(diagnostic.Severity));
        json.WriteString("label", wording.Severity(diagnostic.Severity));
        json.WriteString("place", diagnostic.Location.ToString());
        json.WriteString("message", diagnostic.Message(wording.Language));
        json.WriteString("remedy", diagnostic.Remedy(wording.Language));
        WriteEditor(json, diagnostic.Location.File, diagnostic.Location.Line, diagnostic.Location.Column);
        if (lines.Line(diagnostic.Location.File, diagnostic.Location.Line) is { Length: > 0 } line)
        {
            MarkedLine excerpt = MarkedLine.Of(line, diagnostic.Location.Column);
            json.WriteString("excerpt", excerpt.Text);
            json.WriteString("mark", excerpt.Mark);
        }

        json.WriteEndObject();
    }

    /// <summary>An address that Visual Studio Code opens, for those who have it.</summary>
    private void WriteEditor(Utf8JsonWriter json, string file, int line, int column)
    {
        string full = Path.Combine(source, file).Replace('\\', '/');
        if (File.Exists(full))
        {
            string escaped = string.Join('/', full.Split('/').Select(Uri.EscapeDataString)).TrimStart('/');
            json.WriteString("editor", $"vscode://file/{escaped}:{Math.Max(1, line)}:{Math.Max(1, column)}");
        }
    }

    private string Summary(PreviewFindings findings)
    {
        int errors = findings.Diagnostics.Count(d => d.Severity == Severity.Error);
        int warnings = findings.Diagnostics.Count(d => d.Severity == Severity.Warning);
        int notes = findings.Diagnostics.Length - errors - warnings;
        (string Words, int Count)[] counts =
        [
            (wording.Count(errors, "errore", "errori", "error", "errors"), errors),
            (wording.Count(warnings, "avviso", "avvisi", "warning", "warnings"), warnings),
            (wording.Count(notes, "nota", "note", "note", "notes"), notes),
        ];
        return string.Join(", ", counts.Where(count => count.Count > 0).Select(count => count.Words)) + (findings.IsWhole ? string.Empty : wording.Say(" (controllo in corso…)", " (checking…)"));
    }

    private string Label(string kind) => kind switch
    {
        "text" => wording.Say("Testo", "Text"),
        "missing-text" => wording.Say("Testo da scrivere, se serve", "Text to write, if wanted"),
        "row" => wording.Say("Riga dei dati", "Row of the data"),
        _ => wording.Say("Modello", "Template"),
    };

    private string More(int count) => count > 0 ? wording.Say($"e altri {count}: si vedono con atlas check", $"and {count} more: see them with atlas check") : string.Empty;

    private static ReadOnlyMemory<byte> Json(Action<Utf8JsonWriter> write)
    {
        var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
    }
}
