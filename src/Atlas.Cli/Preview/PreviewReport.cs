using System.Text.Json;
using Atlas.Cli.Reports;
using Atlas.Cli.Terminals;
using Atlas.Core.Diagnostics;

namespace Atlas.Cli.Preview;

/// <summary>Writes findings for the overlay on the page.</summary>
/// <param name="wording">Language of the messages.</param>
/// <param name="source">The atlas's folder.</param>
internal sealed class PreviewReport(Wording wording, string source)
{
    private const int Most = 100;

    /// <summary>The findings as JSON, errors first.</summary>
    public ReadOnlyMemory<byte> Json(PreviewFindings findings)
    {
        var lines = new SourceLines(source);
        var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteNumber("version", findings.Version);
            json.WriteNumber("total", findings.Diagnostics.Length);
            json.WriteStartArray("diagnostics");
            foreach (Diagnostic diagnostic in findings.Diagnostics.OrderByDescending(d => d.Severity).Take(Most))
            {
                Write(json, diagnostic, lines);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
    }

    private void Write(Utf8JsonWriter json, Diagnostic diagnostic, SourceLines lines)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", SeverityName.Of(diagnostic.Severity));
        json.WriteString("label", wording.Severity(diagnostic.Severity));
        json.WriteString("place", diagnostic.Location.ToString());
        json.WriteString("message", diagnostic.Message(wording.Language));
        json.WriteString("remedy", diagnostic.Remedy(wording.Language));
        if (lines.Line(diagnostic.Location.File, diagnostic.Location.Line) is { Length: > 0 } line)
        {
            MarkedLine excerpt = MarkedLine.Of(line, diagnostic.Location.Column);
            json.WriteString("excerpt", excerpt.Text);
            json.WriteString("mark", excerpt.Mark);
        }

        json.WriteEndObject();
    }
}
