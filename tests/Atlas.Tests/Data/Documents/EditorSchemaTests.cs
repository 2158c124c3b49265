using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Atlas.Core.Diagnostics;
using Atlas.Data;
using Atlas.Data.Documents;
using Atlas.Data.Narratives;
using Atlas.Data.Site;
using Atlas.Tests.Architecture;

namespace Atlas.Tests.Data.Documents;

/// <summary>The published schemas and the reader accept the same documents.</summary>
public sealed class EditorSchemaTests
{
    private static readonly string[] ShapeCodes = ["ATL0003", "ATL0004", "ATL0005", "ATL0007", "ATL0008", "ATL2003", "ATL2004", "ATL2005", "ATL2007", "ATL2015"];

    /// <summary>Values of every type, right and wrong, as JSON: what YAML 1.2 reads as the same value.</summary>
    private static readonly ImmutableArray<string> Values =
    [
        "null", "\"testo\"", "\"   \"", "\"https://esempio.it/x\"", "\"ftp://esempio.it/\"", "\"2026-03-02\"", "\"2026-02-30\"", "\"02/03/2026\"",
        "[]", "[\"a\", \"b\"]", "[[\"a\"]]", "[{}]", "{}", "{\"altro\": \"x\"}", "{\"file\": \"immagini/piazza.png\", \"alt\": \"La piazza\"}", "{\"name\": \"Ente\"}",
        "{\"name\": \"CC BY\", \"url\": \"https://esempio.it/\"}", "{\"email\": \"a@esempio.it\"}", "{\"ATL1021\": \"off\"}", "{\"ATL1021\": \"mai\"}", "{\"X\": \"off\"}",
        "[{\"label\": \"Altro\", \"url\": \"https://esempio.it/\"}]", "[{\"label\": \"Altro\"}]", "{\"script\": \"https://esempio.it/editor.js\", \"backend\": \"github\"}",
        "{\"script\": \"https://esempio.it/editor.js\", \"backend\": \"svn\"}", "{\"backend\": \"github\"}",
    ];

    /// <summary>Without quotes; where a text is wanted the reader takes them as texts, which JSON has no word for, so there they are not tried.</summary>
    private static readonly ImmutableArray<string> Plain = ["0", "1", "365", "1.5", "true", "false"];

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach ((string document, ImmutableArray<DocumentKey> keys) in Documents())
            {
                foreach (DocumentKey key in keys)
                {
                    cases.Add(document, key.Name);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Schema_and_reader_accept_the_same_values_of_a_key(string document, string key)
    {
        bool isText = Documents().Single(d => d.Name == document).Keys.Single(k => k.Name == key).Type == KeyType.Text;

        Assert.All(isText ? Values : [.. Values, .. Plain], value =>
        {
            JsonObject whole = Sample(document);
            whole[key] = JsonNode.Parse(value);
            Assert.True(
                Accepts(document, whole) == Complaints(document, whole).Length is 0,
                $"{document} {key}: {value} | {string.Join(' ', Complaints(document, whole))}");
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_key_that_the_schema_does_not_know_is_unknown_to_the_reader(string document)
    {
        JsonObject whole = Sample(document);
        whole["sconosciuta"] = "x";

        Assert.False(Accepts(document, whole));
        Assert.Contains(Complaints(document, whole), code => code is "ATL0003" or "ATL2004");
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_key_is_needed_by_both_or_by_none(string document, string key)
    {
        JsonObject whole = Sample(document);
        whole.Remove(key);

        Assert.Equal(Accepts(document, whole), Complaints(document, whole).Length == 0);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_committed_schema_is_the_one_that_the_program_writes(string document) =>
        Assert.Equal(EditorSchemas.All.Single(s => s.Key == document + EditorSchemas.Extension).Value, File.ReadAllText(Path.Combine(Repository.Root, "docs/schemas", document + EditorSchemas.Extension)));

    [Fact]
    public void No_schema_is_committed_that_the_program_does_not_write() =>
        Assert.Equal(
            EditorSchemas.All.Select(s => s.Key),
            Directory.GetFiles(Path.Combine(Repository.Root, "docs/schemas")).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal));

    public static TheoryData<string> Names => [.. Documents().Select(document => document.Name)];

    private static IEnumerable<(string Name, ImmutableArray<DocumentKey> Keys)> Documents() =>
        NarrativeFolders.All.Select(folder => (folder.Name, NarrativeKeys.Of(folder.Kind))).Append(("site", SiteKeys.All));

    private static bool Accepts(string document, JsonObject value) =>
        JsonSchemaJudge.Accepts(JsonNode.Parse(EditorSchemas.All.Single(s => s.Key == document + EditorSchemas.Extension).Value)!, value);

    /// <summary>The codes that the reader gives to the document's shape; JSON is YAML.</summary>
    private static string[] Complaints(string document, JsonObject value)
    {
        string yaml = Yaml(value);
        MemoryFiles files = document is "site"
            ? new MemoryFiles().With("content/site.yml", yaml)
            : new MemoryFiles().With($"content/{document}/{(document is "notizie" ? "2026-03-02-prova" : "prova")}.md", $"---\n{yaml}\n---\n\nTesto.\n");
        var log = new DiagnosticLog();
        CatalogueReader.Read(files, log, jobs: 1);
        string read = files.Files[0].Path;
        return [.. log.InOrder().Where(d => string.Equals(d.Location.File, read, StringComparison.Ordinal)).Select(d => d.Code).Where(ShapeCodes.Contains)];
    }

    // What has no value in YAML is a key with nothing after it: the reader's plain "null" is a text.
    private static string Yaml(JsonObject value) =>
        string.Join('\n', value.Select(pair => pair.Value is null ? $"{pair.Key}:" : $"{pair.Key}: {pair.Value.ToJsonString()}"));

    private static JsonObject Sample(string document) => document switch
    {
        "site" => new JsonObject
        {
            ["title"] = "Atlante",
            ["subtitle"] = "Prova",
            ["description"] = "Prova.",
            ["territory"] = "Prova",
            ["base_url"] = "https://atlante.example/",
            ["owner"] = new JsonObject { ["name"] = "Ente" },
            ["licence"] = new JsonObject { ["name"] = "CC BY 4.0", ["url"] = "https://creativecommons.org/" },
        },
        "notizie" => new JsonObject { ["title"] = "Prova", ["date"] = "2026-03-02" },
        "pagine" => new JsonObject { ["title"] = "Prova", ["description"] = "Prova." },
        _ => new JsonObject { ["description"] = "Prova." },
    };
}
