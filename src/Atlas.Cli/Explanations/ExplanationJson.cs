using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Atlas.Core.Diagnostics;

namespace Atlas.Cli.Explanations;

/// <summary>Writes an explanation as one JSON object; keys and ids are the same in every language.</summary>
/// <param name="output">Where.</param>
/// <param name="language">Language of the texts.</param>
internal sealed class ExplanationJson(TextWriter output, Language language)
{
    /// <summary>Writes it.</summary>
    public void Write(Explanation explanation)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("address", explanation.Address);
            json.WriteString("name", explanation.Name);
            json.WriteStartArray("sections");
            foreach (ExplainedSection section in explanation.Sections)
            {
                json.WriteStartObject();
                json.WriteString("id", section.Id);
                json.WriteString("title", section.Title.In(language));
                json.WriteStartArray("entries");
                foreach (ExplainedEntry entry in section.Entries)
                {
                    Write(json, entry);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    private void Write(Utf8JsonWriter json, ExplainedEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("text", entry.Text.In(language));
        if (entry.At is { } at)
        {
            json.WriteString("file", at.File);
            json.WriteNumber("line", at.Line);
            json.WriteNumber("column", at.Column);
        }

        json.WriteEndObject();
    }
}
