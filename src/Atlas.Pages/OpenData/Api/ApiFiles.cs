using System.Collections.Immutable;
using System.Text.Json;
using Atlas.Pages.OpenData.Documents;
using Atlas.Pages.OpenData.Formats;
using Atlas.Pages.OpenData.Published;
using Atlas.Pages.OpenData.Tables;
using Atlas.Pages.Plan;

namespace Atlas.Pages.OpenData.Api;

/// <summary>
/// Plans the static interface for programs: lists and its OpenAPI description. The document of each subject is that beside its profile
/// (<see cref="ProfileFiles"/>).
/// </summary>
public sealed class ApiFiles
{
    private readonly PlanContext _context;
    private readonly PublishedTables _tables;
    private readonly ILookup<SubjectKind, Subject> _subjects;

    /// <summary>Plans the interface over these tables.</summary>
    public ApiFiles(PlanContext context, PublishedTables tables)
    {
        _context = context;
        _tables = tables;
        _subjects = new SubjectRegister(context).All().ToLookup(subject => subject.Kind);
    }

    /// <summary>Every file.</summary>
    public IEnumerable<PlannedFile> Planned() =>
    [
        new PlannedFile(ApiRoutes.Index, WriteIndex),
        new PlannedFile(ApiRoutes.OpenApi, stream => JsonOutput.Write(new OpenApiDocument(_context, _tables, _subjects).Of(), stream)),
        .. Enum.GetValues<SubjectKind>().Select(kind => new PlannedFile(ApiRoutes.List(kind), stream => WriteList(kind, stream))),
        .. ReferenceTables.Select(table => new PlannedFile(ApiRoutes.Table(table.File), stream => WriteTable(table, stream))),
    ];

    /// <summary>The tables that say what others mean, whole.</summary>
    private ImmutableArray<DataTable> ReferenceTables => References(_tables);

    /// <summary>The tables that the interface answers whole.</summary>
    internal static ImmutableArray<DataTable> References(PublishedTables tables) =>
        [.. tables.All.Where(t => t.Name is TableNames.Sources or TableNames.Measures or TableNames.Vocabularies)];

    private void WriteIndex(Stream stream)
    {
        using Utf8JsonWriter json = JsonOutput.Writer(stream);
        json.WriteStartObject();
        WriteHead(json);
        json.WriteString("title", _context.Site.Title);
        json.WriteString("openapi", Address(ApiRoutes.OpenApi));
        json.WriteStartObject("lists");
        foreach (SubjectKind kind in Enum.GetValues<SubjectKind>())
        {
            json.WriteString(ApiRoutes.Folder(kind), Address(ApiRoutes.List(kind)));
        }

        foreach (DataTable table in ReferenceTables)
        {
            json.WriteString(table.File, Address(ApiRoutes.Table(table.File)));
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteList(SubjectKind kind, Stream stream)
    {
        using Utf8JsonWriter json = JsonOutput.Writer(stream);
        var records = new SubjectRecords(_context, _tables);
        json.WriteStartObject();
        WriteHead(json);
        json.WriteNumber("count", _subjects[kind].Count());
        json.WriteStartArray("items");
        foreach (Subject subject in _subjects[kind])
        {
            WriteItem(json, subject, records);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteItem(Utf8JsonWriter json, Subject subject, SubjectRecords records)
    {
        json.WriteStartObject();
        json.WriteString("id", subject.Id);
        json.WriteString("name", subject.Name);
        json.WriteString("url", _context.Site.Root + subject.Route.Path);
        json.WriteString("api_url", Address(ApiRoutes.Item(subject)));
        json.WritePropertyName("record");
        JsonTable.WriteFirst(records.Record(subject), json);
        if (records.Profile(subject) is { } profile)
        {
            json.WritePropertyName("profile");
            JsonTable.WriteFirst(profile, json);
        }

        json.WriteEndObject();
    }

    private void WriteTable(DataTable table, Stream stream)
    {
        using Utf8JsonWriter json = JsonOutput.Writer(stream);
        json.WriteStartObject();
        WriteHead(json);
        json.WriteNumber("count", table.Rows.Count());
        json.WritePropertyName("items");
        JsonTable.Write(table, json);
        json.WriteEndObject();
    }

    private void WriteHead(Utf8JsonWriter json)
    {
        json.WriteString("version", SubjectDocument.Version);
        json.WriteString("licence", _context.Site.Licence.Url);
        json.WriteString("updated", DataDay.Of(_context).Date);
    }

    private string Address(Routes.Route route) => _context.Site.Root + route.Path;
}
