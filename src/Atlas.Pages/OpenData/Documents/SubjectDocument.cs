using System.Text.Json;
using Atlas.Pages.OpenData.Formats;
using Atlas.Pages.OpenData.Published;
using Atlas.Pages.OpenData.Tables;
using Atlas.Pages.Plan;

namespace Atlas.Pages.OpenData.Documents;

/// <summary>
/// Everything that is known of one subject as one JSON document: the rows of the published tables that speak of it, with the measures and
/// sources that they name, so that it can be read alone. It is the file beside a profile and the answer of the interface for programs.
/// </summary>
/// <param name="context">The plan.</param>
/// <param name="tables">The published tables.</param>
public sealed class SubjectDocument(PlanContext context, PublishedTables tables)
{
    /// <summary>Version of the document's shape; it changes when a program that reads it would break.</summary>
    public const string Version = "1";

    private readonly SubjectRecords _records = new(context, tables);
    private readonly SubjectLinks _links = new(context);

    /// <summary>Writes the document of a subject.</summary>
    public void Write(Subject subject, Stream stream)
    {
        using Utf8JsonWriter json = JsonOutput.Writer(stream);
        json.WriteStartObject();
        WriteHead(json, subject);
        json.WritePropertyName("record");
        JsonTable.WriteFirst(_records.Record(subject), json);
        if (_records.Profile(subject) is { } profile)
        {
            json.WritePropertyName("profile");
            JsonTable.WriteFirst(profile, json);
        }

        _links.Write(subject, json);
        foreach ((string name, DataTable rows) in _records.Sections(subject))
        {
            json.WritePropertyName(name);
            JsonTable.Write(rows, json);
        }

        json.WriteEndObject();
    }

    private void WriteHead(Utf8JsonWriter json, Subject subject)
    {
        json.WriteString("version", Version);
        json.WriteString("kind", SourceTables.Word(subject.Kind));
        json.WriteString("id", subject.Id);
        json.WriteString("name", subject.Name);
        json.WriteString("url", context.Site.Root + subject.Route.Path);
        json.WriteString("licence", context.Site.Licence.Url);
        json.WriteString("updated", _records.Updated(subject)?.ToString());
    }
}
