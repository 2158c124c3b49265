using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Atlas.Core.Diagnostics;

namespace Atlas.Data.Documents;

/// <summary>The JSON Schema (2020-12) of a document, made from the keys that the reader takes; texts in Italian, the editors' language.</summary>
/// <param name="title">What the document is.</param>
/// <param name="keys">Its keys.</param>
public sealed class DocumentSchema(string title, ImmutableArray<DocumentKey> keys)
{
    private static readonly string[] Severities = ["off", "info", "warning", "error"];

    /// <summary>The schema as text, with LF line ends.</summary>
    public string Text()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.WriteString("title", title);
            WriteType(json, "object", isRequired: true);
            WriteKeys(json, keys);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length) + "\n";
    }

    private static void WriteKeys(Utf8JsonWriter json, ImmutableArray<DocumentKey> keys)
    {
        json.WriteStartObject("properties");
        foreach (DocumentKey key in keys)
        {
            json.WriteStartObject(key.Name);
            json.WriteString("title", key.Label.In(Language.Italian));
            json.WriteString("description", key.Meaning.In(Language.Italian));
            WriteValue(json, key);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        if (keys.Any(key => key.IsRequired))
        {
            json.WriteStartArray("required");
            foreach (DocumentKey key in keys.Where(key => key.IsRequired))
            {
                json.WriteStringValue(key.Name);
            }

            json.WriteEndArray();
        }

        json.WriteBoolean("additionalProperties", false);
    }

    private static void WriteValue(Utf8JsonWriter json, DocumentKey key)
    {
        switch (key.Type)
        {
            case KeyType.Text:
                WriteText(json, key);
                break;
            case KeyType.Address:
                WriteType(json, "string", key.IsRequired);
                json.WriteString("pattern", "^https?://[^\\s]+$");
                break;
            case KeyType.Flag:
                WriteType(json, "boolean", key.IsRequired);
                break;
            case KeyType.Integer:
                WriteType(json, "integer", key.IsRequired);
                json.WriteNumber("minimum", 1);
                break;
            case KeyType.Day:
                WriteType(json, "string", key.IsRequired);
                json.WriteString("format", "date");
                json.WriteString("pattern", "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$");
                break;
            case KeyType.Severities:
                WriteSeverities(json, key);
                break;
            default:
                WriteGroup(json, key);
                break;
        }
    }

    private static void WriteText(Utf8JsonWriter json, DocumentKey key)
    {
        WriteType(json, "string", key.IsRequired);
        if (key.IsRequired)
        {
            json.WriteString("pattern", "\\S");
        }

        if (key.LongestText is int longest)
        {
            json.WriteNumber("maxLength", longest);
        }

        WriteEnum(json, key.Words);
    }

    private static void WriteGroup(Utf8JsonWriter json, DocumentKey key)
    {
        if (key.Type == KeyType.Map)
        {
            WriteType(json, "object", key.IsRequired);
            WriteKeys(json, key.Keys);
            return;
        }

        WriteType(json, "array", key.IsRequired);
        json.WriteStartObject("items");
        WriteType(json, key.Type == KeyType.Texts ? "string" : "object", isRequired: true);
        if (key.Type == KeyType.Maps)
        {
            WriteKeys(json, key.Keys);
        }

        json.WriteEndObject();
    }

    private static void WriteSeverities(Utf8JsonWriter json, DocumentKey key)
    {
        WriteType(json, "object", key.IsRequired);
        json.WriteStartObject("patternProperties");
        json.WriteStartObject("^ATL[0-9]{4}$");
        WriteEnum(json, [.. Severities]);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteBoolean("additionalProperties", false);
    }

    private static void WriteEnum(Utf8JsonWriter json, ImmutableArray<string> words)
    {
        if (words.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("enum");
        foreach (string word in words)
        {
            json.WriteStringValue(word);
        }

        json.WriteEndArray();
    }

    /// <summary>The type; a key without a value counts as missing to the reader, so what need not be there may be nothing.</summary>
    private static void WriteType(Utf8JsonWriter json, string type, bool isRequired)
    {
        if (isRequired)
        {
            json.WriteString("type", type);
            return;
        }

        json.WriteStartArray("type");
        json.WriteStringValue(type);
        json.WriteStringValue("null");
        json.WriteEndArray();
    }
}
