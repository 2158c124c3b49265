using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Atlas.Core.Diagnostics;
using Atlas.Core.Records;
using Atlas.Data.Documents;
using Atlas.Data.Narratives;

namespace Atlas.Cli.Creation;

/// <summary>
/// What lets Visual Studio Code complete and check an atlas's texts: the schemas, and settings that give <c>site.yml</c> its schema and the
/// front matter of narratives its form (the extension Front Matter, because YAML's own does not read Markdown, vscode-yaml issue 207).
/// </summary>
internal static class EditorWorkspace
{
    /// <summary>The folder of the schemas below the atlas's.</summary>
    public const string SchemaFolder = "docs/schemas/";

    /// <summary>The schemas: written anew whenever they are asked for.</summary>
    public static IEnumerable<(string Path, string Text)> Schemas => EditorSchemas.All.Select(schema => (SchemaFolder + schema.Key, schema.Value));

    /// <summary>The settings: the editor's own once they are there.</summary>
    public static IEnumerable<(string Path, string Text)> Settings =>
    [
        (".vscode/settings.json", Json(WriteSettings)),
        (".vscode/extensions.json", Json(WriteExtensions)),
    ];

    private static void WriteSettings(Utf8JsonWriter json)
    {
        json.WriteStartObject("files.associations");
        json.WriteString("*.sbn-html", "html");
        json.WriteEndObject();
        json.WriteString("files.encoding", "utf8");
        json.WriteString("files.eol", "\n");
        json.WriteStartObject("yaml.schemas");
        json.WriteString($"./{SchemaFolder}site{EditorSchemas.Extension}", "content/site.yml");
        json.WriteEndObject();
        json.WriteString("frontMatter.framework.id", "other");
        json.WriteString("frontMatter.content.publicFolder", "content");
        json.WriteString("frontMatter.taxonomy.dateFormat", "yyyy-MM-dd");
        json.WriteBoolean("frontMatter.content.autoUpdateDate", false);
        json.WriteStartArray("frontMatter.content.pageFolders");
        foreach ((string folder, NarrativeKind _) in NarrativeFolders.All)
        {
            json.WriteStartObject();
            json.WriteString("title", char.ToUpperInvariant(folder[0]) + folder[1..]);
            json.WriteString("path", $"[[workspace]]/content/{folder}");
            json.WriteStartArray("contentTypes");
            json.WriteStringValue(folder);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("frontMatter.taxonomy.contentTypes");
        foreach ((string folder, NarrativeKind kind) in NarrativeFolders.All)
        {
            json.WriteStartObject();
            json.WriteString("name", folder);
            json.WriteBoolean("pageBundle", false);
            WriteFields(json, NarrativeKeys.Of(kind));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFields(Utf8JsonWriter json, ImmutableArray<DocumentKey> keys)
    {
        json.WriteStartArray("fields");
        foreach (DocumentKey key in keys)
        {
            json.WriteStartObject();
            json.WriteString("title", key.Label.In(Language.Italian));
            json.WriteString("name", key.Name);
            json.WriteString("type", FieldType(key));
            json.WriteString("description", key.Meaning.In(Language.Italian));
            json.WriteBoolean("required", key.IsRequired);
            if (key.Type == KeyType.Map)
            {
                WriteFields(json, key.Keys);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string FieldType(DocumentKey key) => key.Type switch
    {
        KeyType.Flag => "boolean",
        KeyType.Integer => "number",
        KeyType.Day => "datetime",
        KeyType.Texts => "list",
        KeyType.Map => "fields",
        _ => "string",
    };

    private static void WriteExtensions(Utf8JsonWriter json)
    {
        json.WriteStartArray("recommendations");
        foreach (string extension in (string[])["redhat.vscode-yaml", "eliostruyf.vscode-front-matter", "davidanson.vscode-markdownlint", "mechatroner.rainbow-csv", "editorconfig.editorconfig"])
        {
            json.WriteStringValue(extension);
        }

        json.WriteEndArray();
    }

    private static string Json(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length) + "\n";
    }
}
