using System.Text.Json.Nodes;
using Atlas.Pages.OpenData.Documents;
using Atlas.Pages.OpenData.Formats;
using Atlas.Pages.OpenData.Published;
using Atlas.Pages.OpenData.Tables;

namespace Atlas.Pages.OpenData.Api;

/// <summary>The schemas of the interface's answers.</summary>
/// <param name="tables">The published tables.</param>
internal sealed class OpenApiSchemas(PublishedTables tables)
{
    /// <summary>All of them, by name.</summary>
    public JsonObject Of()
    {
        var schemas = new JsonObject();
        foreach (DataTable table in tables.All)
        {
            schemas[Row(table.Name)] = RowSchema.Of(table);
        }

        schemas["Links"] = Links();
        schemas["Index"] = Index();
        foreach (SubjectKind kind in Enum.GetValues<SubjectKind>())
        {
            schemas[kind + "Item"] = Item(kind);
            schemas[kind + "List"] = List(RowSchema.Reference(kind + "Item"));
            schemas[kind + "Document"] = Document(kind);
        }

        foreach (DataTable table in ApiFiles.References(tables))
        {
            schemas[Row(table.Name) + "List"] = List(RowSchema.Reference(Row(table.Name)));
        }

        return schemas;
    }

    /// <summary>Name of the schema of a table's rows: <c>strategy-links</c> gives <c>StrategyLinksRow</c>.</summary>
    public static string Row(string table) => string.Concat(table.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..])) + "Row";

    private static JsonObject Object(JsonObject properties) => new()
    {
        ["type"] = "object",
        ["required"] = JsonFields.ListOf(properties.Select(property => property.Key)),
        ["properties"] = properties,
    };

    private static JsonObject Head() => new()
    {
        ["version"] = RowSchema.Text("Versione della forma della risposta."),
        ["licence"] = RowSchema.Address("Licenza dei dati."),
        ["updated"] = new JsonObject { ["type"] = "string", ["format"] = "date", ["description"] = "Giorno a cui si riferiscono i dati." },
    };

    private static JsonObject Index()
    {
        JsonObject properties = Head();
        properties["title"] = RowSchema.Text("Nome dell'atlante.");
        properties["openapi"] = RowSchema.Address("Questa descrizione.");
        properties["lists"] = new JsonObject
        {
            ["type"] = "object",
            ["description"] = "Indirizzo di ogni elenco, per nome.",
            ["additionalProperties"] = new JsonObject { ["type"] = "string", ["format"] = "uri" },
        };
        return Object(properties);
    }

    private static JsonObject List(JsonObject item)
    {
        JsonObject properties = Head();
        properties["count"] = new JsonObject { ["type"] = "integer", ["description"] = "Quante voci ha l'elenco." };
        properties["items"] = RowSchema.ListOf(item);
        return Object(properties);
    }

    private static JsonObject Item(SubjectKind kind)
    {
        JsonObject properties = new()
        {
            ["id"] = RowSchema.Text("Identificativo; per i comuni il codice ISTAT."),
            ["name"] = RowSchema.Text("Nome con cui compare nelle pagine."),
            ["url"] = RowSchema.Address("Scheda da leggere."),
            ["api_url"] = RowSchema.Address("Scheda per i programmi."),
            ["record"] = RowSchema.Reference(Row(TableOf(kind))),
        };
        return Object(WithProfile(properties, kind));
    }

    private static JsonObject Document(SubjectKind kind)
    {
        JsonObject properties = new()
        {
            ["version"] = RowSchema.Text("Versione della forma della risposta."),
            ["kind"] = new JsonObject { ["type"] = "string", ["enum"] = new JsonArray(SourceTables.Word(kind)) },
            ["id"] = RowSchema.Text("Identificativo; per i comuni il codice ISTAT."),
            ["name"] = RowSchema.Text("Nome con cui compare nelle pagine."),
            ["url"] = RowSchema.Address("Scheda da leggere."),
            ["licence"] = RowSchema.Address("Licenza dei dati."),
            ["updated"] = new JsonObject { ["type"] = "string", ["nullable"] = true, ["description"] = "Data più recente di quello che se ne sa: anno, mese o giorno." },
            ["record"] = RowSchema.Reference(Row(TableOf(kind))),
        };
        WithProfile(properties, kind);
        properties["links"] = RowSchema.Reference("Links");
        foreach ((string section, string table) in Sections(kind))
        {
            properties[section] = RowSchema.ListOf(RowSchema.Reference(Row(table)));
        }

        return Object(properties);
    }

    private static IEnumerable<(string Section, string Table)> Sections(SubjectKind kind) =>
    [
        ("figures", TableNames.Figures),
        ("events", TableNames.Events),
        ("contracts", TableNames.Contracts),
        ("strategy_links", TableNames.StrategyLinks),
        ("inferences", TableNames.Inferences),
        ("gaps", TableNames.Gaps),
        ("totals", TableNames.Totals),
        ("completeness", kind == SubjectKind.Intervention ? TableNames.Completeness : TableNames.SetCompleteness),
        ("reconciliation", TableNames.Reconciliation),
        ("measures", TableNames.Measures),
        ("sources", TableNames.Sources),
    ];

    private static JsonObject WithProfile(JsonObject properties, SubjectKind kind)
    {
        if (kind == SubjectKind.Intervention)
        {
            properties["profile"] = RowSchema.Reference(Row(TableNames.InterventionProfiles));
        }

        return properties;
    }

    private static JsonObject Links()
    {
        var properties = new JsonObject();
        foreach (string name in SubjectLinks.Names)
        {
            properties[name] = RowSchema.ListOf(new JsonObject { ["type"] = "string" });
        }

        JsonObject links = Object(properties);
        links["description"] = "Identificativi dei soggetti collegati, per genere. Gli interventi condivisi con altri comuni o zone stanno a parte.";
        return links;
    }

    private static string TableOf(SubjectKind kind) => kind switch
    {
        SubjectKind.Intervention => TableNames.Interventions,
        SubjectKind.Programme => TableNames.Programmes,
        SubjectKind.Strategy => TableNames.Strategies,
        SubjectKind.Municipality => TableNames.Municipalities,
        _ => TableNames.Zones,
    };
}
