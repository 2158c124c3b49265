using System.Text.Json.Nodes;
using Atlas.Pages.OpenData.Formats;
using Atlas.Pages.OpenData.Published;
using Atlas.Pages.OpenData.Tables;
using Atlas.Pages.Plan;
using Atlas.Pages.Routes;

namespace Atlas.Pages.OpenData.Api;

/// <summary>Describes the interface for programs (OpenAPI 3.0.3), so that a client can be generated from it.</summary>
/// <param name="context">The plan.</param>
/// <param name="tables">The published tables.</param>
/// <param name="subjects">The subjects by kind.</param>
internal sealed class OpenApiDocument(PlanContext context, PublishedTables tables, ILookup<SubjectKind, Subject> subjects)
{
    /// <summary>The property with the address of an answer that the site publishes. Generators fetch the standard's <c>externalValue</c>, which needs a network.</summary>
    public const string ExampleProperty = "x-example-url";

    /// <summary>The description.</summary>
    public JsonObject Of() => new JsonObject { ["openapi"] = "3.0.3" }
        .With("info", Info())
        .With("servers", new JsonArray(new JsonObject { ["url"] = (context.Site.Root + ApiRoutes.Base).TrimEnd('/') }))
        .With("externalDocs", new JsonObject { ["description"] = "Dati aperti: tabelle e dizionario", ["url"] = context.Site.Root + SiteRoutes.OpenData.Path })
        .With("paths", Paths())
        .With("components", new JsonObject { ["schemas"] = new OpenApiSchemas(tables).Of() });

    private JsonObject Info() => new JsonObject()
        .With("title", $"{context.Site.Title}: interfaccia per programmi")
        .With("description", "File statici in JSON, uguali a quelli accanto alle schede. Le risposte della versione 1 possono avere proprietà nuove, ma non ne perdono.")
        .With("version", "1.0.0")
        .With("contact", new JsonObject().With("name", context.Site.Owner.Name).With("url", context.Site.Owner.Url).With("email", context.Site.Contacts.Email))
        .With("license", new JsonObject().With("name", context.Site.Licence.Name).With("url", context.Site.Licence.Url));

    private JsonObject Paths()
    {
        var paths = new JsonObject { [PathOf(ApiRoutes.Index)] = Get("getIndex", "Che cosa c'è", "Index", ApiRoutes.Index) };
        foreach (SubjectKind kind in Enum.GetValues<SubjectKind>())
        {
            string folder = ApiRoutes.Folder(kind);
            paths[PathOf(ApiRoutes.List(kind))] = Get($"list{kind}", $"Elenco: {folder}", kind + "List", ApiRoutes.List(kind));
            if (subjects[kind].FirstOrDefault() is { } example)
            {
                paths[$"/{folder}/{{id}}.json"] = GetItem(kind, folder, example);
            }
        }

        foreach (DataTable table in ApiFiles.References(tables))
        {
            string row = OpenApiSchemas.Row(table.Name);
            paths[PathOf(ApiRoutes.Table(table.File))] = Get($"list{row}", $"Elenco: {table.File}", row + "List", ApiRoutes.Table(table.File));
        }

        return paths;
    }

    private JsonObject Get(string id, string summary, string schema, Route example) => new()
    {
        ["get"] = new JsonObject
        {
            ["operationId"] = id,
            ["summary"] = summary,
            ["responses"] = new JsonObject { ["200"] = Answer(schema, example) },
        },
    };

    private JsonObject GetItem(SubjectKind kind, string folder, Subject example)
    {
        JsonObject path = Get($"get{kind}", $"Una scheda: {folder}", kind + "Document", ApiRoutes.Item(example));
        JsonObject get = path["get"]!.AsObject();
        get["parameters"] = new JsonArray(new JsonObject
        {
            ["name"] = "id",
            ["in"] = "path",
            ["required"] = true,
            ["description"] = kind == SubjectKind.Municipality ? "Codice ISTAT del comune." : "Identificativo.",
            ["schema"] = new JsonObject { ["type"] = "string" },
            ["example"] = example.Id,
        });
        get["responses"]!["404"] = new JsonObject { ["description"] = "Non c'è." };
        return path;
    }

    private JsonObject Answer(string schema, Route example) => new()
    {
        ["description"] = "La risposta.",
        ["content"] = new JsonObject
        {
            ["application/json"] = new JsonObject
            {
                ["schema"] = RowSchema.Reference(schema),
                [ExampleProperty] = context.Site.Root + example.Path,
            },
        },
    };

    private static string PathOf(Route route) => "/" + route.Path[ApiRoutes.Base.Length..];
}
