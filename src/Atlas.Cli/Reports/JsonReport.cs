using System.Text.Encodings.Web;
using System.Text.Json;
using Atlas.Build;
using Atlas.Core.Diagnostics;

namespace Atlas.Cli.Reports;

/// <summary>Writes the outcome as one JSON object. Keys and codes are the same in every language (DESIGN §7).</summary>
/// <param name="output">Where it is written.</param>
/// <param name="language">Language of the messages.</param>
public sealed class JsonReport(TextWriter output, Language language) : IReport
{
    /// <inheritdoc/>
    public void Write(BuildOutcome outcome)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteBoolean("success", outcome.IsSuccess);
            json.WriteNumber("pages", outcome.Pages);
            json.WriteNumber("files", outcome.Files);
            WriteTimes(json, outcome);
            json.WriteStartArray("diagnostics");
            foreach (Diagnostic diagnostic in outcome.Diagnostics)
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
