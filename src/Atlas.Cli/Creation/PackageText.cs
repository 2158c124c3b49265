using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Atlas.Cli.Creation;

/// <summary>Adds resources to the text of a <c>datapackage.json</c> and leaves every other character as the editor wrote it.</summary>
internal static class PackageText
{
    /// <summary>The text with <paramref name="resources"/> after those that are there; nothing where it is no JSON or has no list of resources.</summary>
    public static string? With(string text, IEnumerable<PackageResource> resources)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        if (EndOfResources(utf8) is not { } end)
        {
            return null;
        }

        int afterLast = end;
        while (afterLast > 0 && utf8[afterLast - 1] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
        {
            afterLast--;
        }

        bool isFirst = utf8[afterLast - 1] == (byte)'[';
        var added = new StringBuilder();
        foreach (PackageResource resource in resources)
        {
            added.Append(isFirst ? "\n" : ",\n").Append(Indented(resource));
            isFirst = false;
        }

        return Encoding.UTF8.GetString(utf8.AsSpan(0, afterLast)) + added + "\n  " + Encoding.UTF8.GetString(utf8.AsSpan(end));
    }

    /// <summary>Byte at which the list of resources closes.</summary>
    private static int? EndOfResources(byte[] utf8)
    {
        int mark = utf8.AsSpan().StartsWith("\uFEFF"u8) ? "\uFEFF"u8.Length : 0;
        var reader = new Utf8JsonReader(utf8.AsSpan(mark));
        int? end = null;
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1 && reader.ValueTextEquals("resources"u8))
                {
                    reader.Read();
                    bool isList = reader.TokenType == JsonTokenType.StartArray;
                    reader.Skip();
                    end = isList ? (int)reader.TokenStartIndex + mark : null;
                }
            }
        }
        catch (JsonException)
        {
            // Half a list is no place to add to; the caller says so.
            return null;
        }

        return end;
    }

    private static string Indented(PackageResource resource)
    {
        string Quoted(string value) => $"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(value)}\"";
        return $$"""
                {
                  "name": {{Quoted(resource.Name)}},
                  "path": {{Quoted(resource.Path)}},
                  "title": {{Quoted(resource.Title)}},
                  "schema": {{Quoted(resource.Schema)}},
                  "format": "csv",
                  "mediatype": "text/csv",
                  "encoding": "utf-8"
                }
            """.ReplaceLineEndings("\n");
    }
}
