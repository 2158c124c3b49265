using System.Text.Json.Nodes;
using Atlas.Core.Records;
using Atlas.Pages.OpenData.Formats;
using Atlas.Pages.Plan;

namespace Atlas.Pages.OpenData.Oc4ids;

/// <summary>Tells an intervention as a project: nothing that no source states, no empty value, no amount without a currency.</summary>
/// <param name="context">The plan.</param>
internal sealed class Oc4idsProject(PlanContext context)
{
    private readonly CatalogueIndex _index = context.Index;
    private readonly Oc4idsBudget _budget = new(context);
    private readonly Oc4idsContracts _contracts = new(context.Index);
    private readonly Oc4idsMetrics _metrics = new(context);

    /// <summary>The project. Its title is the heading of its page, which without a title in the sources says kind and municipalities.</summary>
    public JsonObject Of(Intervention intervention)
    {
        string id = intervention.Id.Value;
        return new JsonObject { ["id"] = id }
            .With("updated", context.Rules.Completeness.OfIntervention(id)?.Updated is { } updated ? DataDay.Exactly(updated)?.Instant : null)
            .With("language", context.Site.Language)
            .With("identifiers", Identifiers(intervention))
            .With("title", context.Names.NameOf(intervention))
            .With("description", Description(intervention))
            .With("budget", _budget.Of(id))
            .With("locations", JsonFields.ListOf(Locations(intervention)))
            .With("status", context.Stages.Of(id)?.Phase)
            .With("sector", JsonFields.ListOf(Sectors(intervention.Kind?.Value)))
            .With("parties", JsonFields.ListOf(_contracts.Parties(id)))
            .With("metrics", JsonFields.ListOf(_metrics.Of(id)))
            .With("documents", JsonFields.ListOf(Sources(intervention).Select(Document)))
            .With("contractingProcesses", JsonFields.ListOf(_contracts.Processes(id)));
    }

    private static string? Description(Intervention intervention)
    {
        string untitled = intervention.Title is null ? "Nessuna fonte dà un titolo all'intervento: quello del progetto dice il tipo e i comuni." : string.Empty;
        return $"{untitled} {intervention.Note}".Trim();
    }

    /// <summary>The sectors of the standard's open list that a kind of the atlas's vocabulary plainly means, the wider first; none for other kinds.</summary>
    private static IEnumerable<string> Sectors(string? kind) => kind switch
    {
        "school" or "education" => ["education"],
        "housing" => ["socialHousing"],
        "water" => ["waterAndWaste"],
        "cycling" or "transport-hub" or "mobility" => ["transport", "transport.urban"],
        "forest" => ["naturalResources"],
        "culture" or "sport" or "green" => ["cultureSportsAndRecreation"],
        "health" => ["health"],
        _ => [],
    };

    private static JsonArray Identifiers(Intervention intervention) => intervention.Cup is { } cup
        ? [new JsonObject { ["id"] = cup.Value, ["scheme"] = "IT-CUP" }]
        : [];

    private IEnumerable<JsonNode> Locations(Intervention intervention)
    {
        Municipality[] municipalities = [.. intervention.Municipalities.Select(m => _index.Municipalities.GetValueOrDefault(m.Value)).OfType<Municipality>()];
        return municipalities.Select((municipality, i) => Location(municipality, i == 0 ? intervention.Point?.Value : null, municipalities.Length == 1 ? intervention.Place : null));
    }

    private static JsonObject Location(Municipality municipality, GeoPoint? own, string? place)
    {
        string name = municipality.Name.Value;
        GeoPoint? point = own ?? municipality.Point?.Value;
        return new JsonObject { ["id"] = municipality.Istat.Value }
            .With("description", own is null && point is not null ? $"{name} (il punto è quello del comune)" : name)
            .With("geometry", point is { } p ? new JsonObject { ["type"] = "Point", ["coordinates"] = new JsonArray(p.Longitude, p.Latitude) } : null)
            .With("gazetteer", new JsonObject { ["scheme"] = "IT-ISTAT", ["identifiers"] = new JsonArray(municipality.Istat.Value) })
            .With("address", new JsonObject().With("streetAddress", place).With("locality", name).With("countryName", "Italia"));
    }

    private IEnumerable<Source> Sources(Intervention intervention) => _index.FiguresOf(intervention.Id.Value).Select(f => f.SourceId.Value)
        .Concat(_index.EventsOf(intervention.Id.Value).Select(e => e.SourceId.Value))
        .Concat(_index.ContractsOf(intervention.Id.Value).Select(c => c.SourceId.Value))
        .Prepend(intervention.SourceId.Value)
        .Distinct(StringComparer.Ordinal)
        .Select(id => _index.Sources.GetValueOrDefault(id))
        .OfType<Source>();

    private static JsonObject Document(Source source) => new JsonObject { ["id"] = source.Id.Value }
        .With("title", source.Title)
        .With("description", DocumentDescription(source))
        .With("url", source.Url?.Value)
        .With("datePublished", source.Date is { } date ? DataDay.Exactly(date.Value)?.Instant : null);

    /// <summary>Who published it, when where only the month or the year is known, and what the register of sources notes.</summary>
    private static string DocumentDescription(Source source)
    {
        string when = source.Date is { } date && DataDay.Exactly(date.Value) is null ? $", {date.Value}" : string.Empty;
        return $"{source.Publisher}{when}. {source.Note}".TrimEnd();
    }
}
