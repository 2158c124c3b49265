using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Atlas.Core.Diagnostics;
using Atlas.Core.Records;
using Atlas.Core.Site;
using Atlas.Data.Documents;
using Atlas.Data.Narratives;

namespace Atlas.Build.Hosting;

/// <summary>
/// The configuration of Decap CMS and Sveltia CMS, with a form for each kind of narrative made from the keys that the reader takes. It is
/// written in the JSON form that YAML allows (YAML 1.2.2, 1.3), so that every text is quoted the same way.
/// </summary>
/// <param name="site">The atlas's settings.</param>
/// <param name="editor">The operator's choice.</param>
internal sealed class WebEditorConfiguration(SiteSettings site, WebEditor editor)
{
    private const string Pictures = "immagini";

    /// <summary>The file's bytes.</summary>
    public ReadOnlyMemory<byte> Bytes()
    {
        using var buffer = new MemoryStream();
        buffer.Write("# Fatto da atlas build: le regole sono quelle con cui Atlas legge i testi. Non modificare qui.\n"u8);
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            Write(json);
        }

        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    private void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartObject("backend");
        json.WriteString("name", editor.Backend);
        WriteIfSet(json, "repo", editor.Repository);
        json.WriteString("branch", editor.Branch);
        WriteIfSet(json, "base_url", editor.SignIn);
        json.WriteEndObject();
        json.WriteString("locale", site.Language);
        json.WriteString("site_url", site.BaseUrl);
        json.WriteString("media_folder", $"content/{Pictures}");
        json.WriteString("public_folder", Pictures);
        json.WriteStartObject("slug");
        json.WriteString("encoding", "ascii");
        json.WriteBoolean("clean_accents", true);
        json.WriteEndObject();
        json.WriteStartObject("output");
        json.WriteBoolean("omit_empty_optional_fields", true);
        json.WriteEndObject();
        json.WriteStartArray("collections");
        foreach ((string folder, NarrativeKind kind) in NarrativeFolders.All)
        {
            WriteCollection(json, folder, kind);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>One kind of narrative. Texts about a row are named after its id, which a form cannot give, so they are begun with <c>atlas new</c>.</summary>
    private static void WriteCollection(Utf8JsonWriter json, string folder, NarrativeKind kind)
    {
        bool isFree = kind is NarrativeKind.News or NarrativeKind.Page;
        json.WriteStartObject();
        json.WriteString("name", folder);
        json.WriteString("label", char.ToUpperInvariant(folder[0]) + folder[1..]);
        json.WriteString("folder", $"content/{folder}");
        json.WriteString("extension", "md");
        json.WriteString("format", "yaml-frontmatter");
        json.WriteBoolean("create", isFree);
        json.WriteString("slug", kind == NarrativeKind.News ? "{{year}}-{{month}}-{{day}}-{{slug}}" : "{{slug}}");
        json.WriteString("identifier_field", isFree ? "title" : "description");
        json.WriteString("summary", isFree ? "{{title}}" : "{{filename}}");
        json.WriteStartArray("fields");
        WriteFields(json, NarrativeKeys.Of(kind));
        json.WriteStartObject();
        json.WriteString("label", "Testo");
        json.WriteString("name", "body");
        json.WriteString("widget", "markdown");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFields(Utf8JsonWriter json, ImmutableArray<DocumentKey> keys)
    {
        foreach (DocumentKey key in keys)
        {
            json.WriteStartObject();
            json.WriteString("label", key.Label.In(Language.Italian));
            json.WriteString("name", key.Name);
            json.WriteString("widget", Widget(key));
            json.WriteBoolean("required", key.IsRequired);
            json.WriteString("hint", key.Meaning.In(Language.Italian));
            WriteLimits(json, key);
            json.WriteEndObject();
        }
    }

    private static void WriteLimits(Utf8JsonWriter json, DocumentKey key)
    {
        switch (key.Type)
        {
            case KeyType.Day:
                json.WriteString("format", "YYYY-MM-DD");
                json.WriteString("date_format", "YYYY-MM-DD");
                json.WriteBoolean("time_format", false);
                break;
            case KeyType.Text when key.LongestText is int longest:
                WritePattern(json, $"^[\\s\\S]{{0,{longest}}}$", $"al più {longest} caratteri");
                break;
            case KeyType.Address:
                WritePattern(json, "^https?://\\S+$", "un indirizzo http o https");
                break;
            case KeyType.Map:
                json.WriteBoolean("collapsed", true);
                json.WriteStartArray("fields");
                WriteFields(json, key.Keys);
                json.WriteEndArray();
                break;
        }
    }

    private static void WritePattern(Utf8JsonWriter json, string pattern, string message)
    {
        json.WriteStartArray("pattern");
        json.WriteStringValue(pattern);
        json.WriteStringValue(message);
        json.WriteEndArray();
    }

    private static void WriteIfSet(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static string Widget(DocumentKey key) => key.Type switch
    {
        KeyType.Flag => "boolean",
        KeyType.Integer => "number",
        KeyType.Day => "datetime",
        KeyType.Texts or KeyType.Maps => "list",
        KeyType.Map => "object",
        _ => key.IsPicture ? "image" : "string",
    };
}
