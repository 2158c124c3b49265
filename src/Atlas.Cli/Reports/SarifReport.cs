using System.Text.Encodings.Web;
using System.Text.Json;
using Atlas.Build;
using Atlas.Build.Integrity;
using Atlas.Core.Diagnostics;

namespace Atlas.Cli.Reports;

/// <summary>Writes the diagnostics as SARIF 2.1.0 (OASIS Static Analysis Results Interchange Format).</summary>
/// <param name="output">Where it is written.</param>
/// <param name="language">Language of the messages.</param>
public sealed class SarifReport(TextWriter output, Language language) : IReport
{
    private const string SourceRoot = "%SRCROOT%";
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <inheritdoc/>
    public void Write(BuildOutcome outcome) => Write(outcome.Diagnostics);

    /// <inheritdoc/>
    public void Write(VerificationOutcome outcome) => Write(outcome.Diagnostics);

    private void Write(IReadOnlyList<Diagnostic> diagnostics)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            WriteRun(json, diagnostics);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    private void WriteRun(Utf8JsonWriter json, IReadOnlyList<Diagnostic> diagnostics)
    {
        List<DiagnosticRule> rules = [.. diagnostics.Select(d => d.Rule).DistinctBy(r => r.Code, StringComparer.Ordinal).OrderBy(r => r.Code, StringComparer.Ordinal)];
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "atlas");
        json.WriteStartArray("rules");
        foreach (DiagnosticRule rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Code);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", SeverityName.Of(rule.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", value: true);
        json.WriteNumber("exitCode", diagnostics.Any(d => d.Severity == Severity.Error) ? ExitCode.Errors : ExitCode.Clean);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (Diagnostic diagnostic in diagnostics)
        {
            WriteResult(json, diagnostic, rules.FindIndex(rule => string.Equals(rule.Code, diagnostic.Code, StringComparison.Ordinal)));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic, int rule)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Code);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", SeverityName.Of(diagnostic.Severity));
        json.WriteStartObject("message");
        json.WriteString("text", $"{diagnostic.Message(language)}\n{diagnostic.Remedy(language)}");
        json.WriteEndObject();
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Uri.EscapeDataString(diagnostic.Location.File).Replace("%2F", "/", StringComparison.Ordinal));
        json.WriteString("uriBaseId", SourceRoot);
        json.WriteEndObject();
        if (diagnostic.Location.Line > 0)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", diagnostic.Location.Line);
            if (diagnostic.Location.Column > 0)
            {
                json.WriteNumber("startColumn", diagnostic.Location.Column);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
