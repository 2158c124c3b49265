using System.Text.Encodings.Web;
using System.Text.Json;
using Atlas.Build;
using Atlas.Build.Integrity;
using Atlas.Core.Diagnostics;

namespace Atlas.Cli.Reports;

/// <summary>Writes the outcome as one JSON object. Keys and codes are the same in every language (DESIGN §7).</summary>
/// <param name="output">Where it is written.</param>
/// <param name="language">Language of the messages.</param>
public sealed class JsonReport(TextWriter output, Language language) : IReport
{
    /// <inheritdoc/>
    public void Write(BuildOutcome outcome) => Write(outcome.IsSuccess, outcome.Diagnostics, json =>
    {
        json.WriteNumber("pages", outcome.Pages);
        json.WriteNumber("files", outcome.Files);
        WriteTimes(json, outcome);
        WriteOmitted(json, outcome);
    });

    /// <inheritdoc/>
    public void Write(VerificationOutcome outcome) => Write(outcome.IsSuccess, outcome.Diagnostics, json =>
    {
        json.WriteString("place", outcome.Place);
        json.WriteString("digest", outcome.Digest);
        json.WriteNumber("files", outcome.Files);
        json.WriteNumber("checked", outcome.Checked);
        json.WriteNumber("bytes", outcome.Bytes);
    });

    private void Write(bool isSuccess, IReadOnlyList<Diagnostic> diagnostics, Action<Utf8JsonWriter> writeSummary)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteBoolean("success", isSuccess);
            writeSummary(json);
            json.WriteStartArray("diagnostics");
            foreach (Diagnostic diagnostic in diagnostics)
            {
                Write(json, diagnostic);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    private void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", SeverityName.Of(diagnostic.Severity));
        json.WriteString("file", diagnostic.Location.File);
        json.WriteNumber("line", diagnostic.Location.Line);
        json.WriteNumber("column", diagnostic.Location.Column);
        json.WriteString("message", diagnostic.Message(language));
        json.WriteString("remedy", diagnostic.Remedy(language));
        json.WriteEndObject();
    }

    private static void WriteOmitted(Utf8JsonWriter json, BuildOutcome outcome)
    {
        json.WriteStartArray("omitted");
        foreach (OmittedDiagnostics omitted in outcome.Omitted)
        {
            json.WriteStartObject();
            json.WriteString("code", omitted.Code);
            json.WriteString("severity", SeverityName.Of(omitted.Severity));
            json.WriteString("file", omitted.File);
            json.WriteNumber("count", omitted.Count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTimes(Utf8JsonWriter json, BuildOutcome outcome)
    {
        json.WriteStartObject("milliseconds");
        foreach (PhaseTime time in outcome.Times)
        {
            json.WriteNumber(time.Phase.ToString().ToLowerInvariant(), Math.Round(time.Elapsed.TotalMilliseconds, 1));
        }

        json.WriteEndObject();
    }
}
