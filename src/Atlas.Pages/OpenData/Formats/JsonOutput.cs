using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace Atlas.Pages.OpenData.Formats;

/// <summary>How the site writes JSON: readable, LF line ends, letters as they are, <c>&lt;</c> and its like escaped.</summary>
public static class JsonOutput
{
    /// <summary>The encoder.</summary>
    public static JavaScriptEncoder Encoder { get; } = JavaScriptEncoder.Create(UnicodeRanges.All);

    /// <summary>A writer onto a stream; to be disposed, which does not close the stream.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="isIndented">Whether each value stands on its own line, which lists of many numbers do not.</param>
    public static Utf8JsonWriter Writer(Stream stream, bool isIndented = true) =>
        new(stream, new JsonWriterOptions { Indented = isIndented, NewLine = "\n", Encoder = Encoder });

    /// <summary>Writes one document.</summary>
    public static void Write(JsonNode document, Stream stream)
    {
        using Utf8JsonWriter json = Writer(stream);
        document.WriteTo(json);
    }
}
