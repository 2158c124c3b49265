using System.Globalization;
using System.Text.Json.Nodes;
using Atlas.Core.Records;
using Atlas.Core.Rules;
using Atlas.Core.Values;
using Atlas.Pages.OpenData.Formats;
using Atlas.Pages.Plan;

namespace Atlas.Pages.OpenData.Oc4ids;

/// <summary>Tells an intervention as a project: nothing that no source states, no empty value, no amount without a currency.</summary>
/// <param name="context">The plan.</param>
internal sealed class Oc4idsProject(PlanContext context)
{
    private const string Euro = "EUR";
    private const string FinancialProgress = "financialProgress"; // A word of the standard's list of metrics.

    private readonly CatalogueIndex _index = context.Index;

    /// <summary>The project.</summary>
    public JsonObject Of(Intervention intervention)
    {
        string id = intervention.Id.Value;
        StageStatus? status = context.Stages.Of(id);
        return new JsonObject { ["id"] = id }
            .With("updated", context.Rules.Completeness.OfIntervention(id)?.Updated is { } updated ? DataDay.Of(updated).Instant : null)
            .With("title", intervention.Title?.Value)
            .With("description", intervention.Note)
            .With("status", status?.Phase)
            .With("sector", JsonFields.ListOf(Sectors(intervention.Kind?.Value)))
            .With("identifiers", Identifiers(intervention))
            .With("locations", JsonFields.ListOf(Locations(intervention)))
            .With("budget", Budget(id))
            .With("parties", JsonFields.ListOf(Contractors(id).Select(Party)))
            .With("contractingProcesses", JsonFields.ListOf(Processes(id)))
            .With("metrics", JsonFields.ListOf(_index.FiguresOf(id).GroupBy(f => f.MeasureId.Value, StringComparer.Ordinal).Select(Metric)))
            .With("documents", JsonFields.ListOf(Sources(intervention).Select(Document)));
    }

    /// <summary>The sectors of the standard's open list that a kind of the atlas's vocabulary plainly means; none for other kinds.</summary>
    private static IEnumerable<string> Sectors(string? kind) => kind switch
    {
        "school" => ["education"],
        "housing" => ["socialHousing"],
        "water" => ["waterAndWaste"],
        "cycling" or "transport-hub" or "mobility" => ["transport"],
        "forest" => ["naturalResources"],
        "culture" or "sport" => ["cultureSportsAndRecreation"],
        "health" => ["health"],
        _ => [],
    };

    private static JsonArray Identifiers(Intervention intervention) => intervention.Cup is { } cup
        ? [new JsonObject { ["id"] = cup.Value, ["scheme"] = "IT-CUP" }]
        : [];

    private IEnumerable<JsonNode> Locations(Intervention intervention)
    {
        bool isFirst = true;
        foreach (Municipality municipality in intervention.Municipalities.Select(m => _index.Municipalities.GetValueOrDefault(m.Value)).OfType<Municipality>())
        {
            GeoPoint? point = isFirst && intervention.Point is { } own ? own.Value : municipality.Point?.Value;
            yield return new JsonObject { ["id"] = municipality.Istat.Value }
                .With("description", municipality.Name.Value)
                .With("geometry", point is { } p ? new JsonObject { ["type"] = "Point", ["coordinates"] = new JsonArray(p.Longitude, p.Latitude) } : null)
                .With("gazetteer", new JsonObject { ["scheme"] = "IT-ISTAT", ["identifiers"] = new JsonArray(municipality.Istat.Value) })
                .With("address", new JsonObject()
                    .With("streetAddress", intervention.Municipalities.Length == 1 ? intervention.Place : null)
                    .With("locality", municipality.Name.Value)
                    .With("countryName", "Italia"));
            isFirst = false;
        }
    }

    private JsonObject Budget(string id)
    {
        Headline? cost = context.Headlines.OfFamily(id, MeasureFamily.Cost);
        return new JsonObject()
            .With("amount", cost is { Measure.Unit: Euro } ? Amount(cost.Figure.Value.Value) : null)
            .With("finance", JsonFields.ListOf(_index.FiguresOf(id).Where(IsShare).Select(Finance)));
    }

    /// <summary>A figure in euro that is a share of a whole which is no payment: who pays for what part.</summary>
    private bool IsShare(Figure figure) =>
        _index.Measures.TryGetValue(figure.MeasureId.Value, out Measure? measure) && string.Equals(measure.Unit, Euro, StringComparison.Ordinal)
        && measure.PartOf is { } whole
        && !string.Equals(_index.Measures.GetValueOrDefault(whole.Value)?.Family, MeasureFamily.Payment, StringComparison.Ordinal);

    private JsonObject Finance(Figure figure, int index) => new JsonObject { ["id"] = Number(index) }
        .With("title", _index.Measures[figure.MeasureId.Value].Label)
        .With("description", Told(figure))
        .With("value", Amount(figure.Value.Value));

    private IEnumerable<string> Contractors(string id) =>
        _index.ContractsOf(id).Select(c => c.Contractor).OfType<string>().Distinct(StringComparer.Ordinal);

    private static JsonObject Party(string name) => new() { ["id"] = Slug.Of(name), ["name"] = name, ["roles"] = new JsonArray("supplier") };

    /// <summary>One process for each CIG: a contract with several firms has a row for each of them.</summary>
    private IEnumerable<JsonObject> Processes(string id) => _index.ContractsOf(id)
        .Select((contract, i) => (Id: contract.Cig?.Value ?? Number(i), Contract: contract))
        .GroupBy(pair => pair.Id, pair => pair.Contract, StringComparer.Ordinal)
        .Select(contracts => Process(contracts.Key, [.. contracts]));

    private static JsonObject Process(string id, Contract[] contracts)
    {
        Contract first = contracts[0];
        IEnumerable<string> suppliers = contracts.Select(c => c.Contractor).OfType<string>().Distinct(StringComparer.Ordinal);
        bool isAwarded = contracts.Any(c => c.Contractor is not null);
        JsonObject? amount = contracts.Select(c => c.Amount).FirstOrDefault(a => a is not null) is { } known ? Amount(known.Value) : null;
        return new JsonObject
        {
            ["id"] = id,
            ["summary"] = new JsonObject()
                .With("externalReference", first.Cig?.Value)
                .With("title", first.Object)
                .With("nature", JsonFields.ListOf(Natures(first.Kind)))
                .With("suppliers", JsonFields.ListOf(suppliers.Select(name => new JsonObject { ["id"] = Slug.Of(name), ["name"] = name })))
                .With("contractValue", isAwarded ? amount : null)
                .With("tender", isAwarded || amount is null ? null : new JsonObject { ["costEstimate"] = amount }),
        };
    }

    private static IEnumerable<string> Natures(string? kind) => kind switch
    {
        "design" => ["design"],
        "works" => ["construction"],
        _ => [],
    };

    private JsonNode Metric(IGrouping<string, Figure> figures)
    {
        Measure? measure = _index.Measures.GetValueOrDefault(figures.Key);
        return new JsonObject { ["id"] = IsMainPayment(figures.First()) ? FinancialProgress : figures.Key }
            .With("title", measure?.Label)
            .With("description", measure?.Definition)
            .With("observations", JsonFields.ListOf(figures.Select((figure, i) => Observation(figure, measure, i))));
    }

    /// <summary>Whether a figure is of the measure with which the atlas tells the payments of its subject first.</summary>
    private bool IsMainPayment(Figure figure) => string.Equals(
        context.Headlines.OfFamily(figure.SubjectId.Value, MeasureFamily.Payment)?.Measure.Id.Value, figure.MeasureId.Value, StringComparison.Ordinal);

    private JsonObject Observation(Figure figure, Measure? measure, int index)
    {
        bool isMoney = string.Equals(measure?.Unit, Euro, StringComparison.Ordinal);
        var observation = new JsonObject { ["id"] = Number(index) };
        if (_index.DateOf(figure) is { } date)
        {
            observation["period"] = new JsonObject { ["endDate"] = DataDay.Of(date).Instant };
        }

        return observation
            .With("value", isMoney ? Amount(figure.Value.Value) : null)
            .With("measure", isMoney ? null : figure.Value.Value.ToString(CultureInfo.InvariantCulture))
            .With("unit", isMoney ? null : new JsonObject().With("name", measure?.Unit))
            .With("notes", Told(figure));
    }

    private string Told(Figure figure) =>
        $"Fonte: {_index.Sources.GetValueOrDefault(figure.SourceId.Value)?.Title ?? figure.SourceId.Value}, {figure.Locator}{(figure.Note is null ? string.Empty : ". " + figure.Note)}";

    private IEnumerable<Source> Sources(Intervention intervention) => _index.FiguresOf(intervention.Id.Value).Select(f => f.SourceId.Value)
        .Concat(_index.EventsOf(intervention.Id.Value).Select(e => e.SourceId.Value))
        .Concat(_index.ContractsOf(intervention.Id.Value).Select(c => c.SourceId.Value))
        .Prepend(intervention.SourceId.Value)
        .Distinct(StringComparer.Ordinal)
        .Select(id => _index.Sources.GetValueOrDefault(id))
        .OfType<Source>();

    private JsonObject Document(Source source) => new JsonObject { ["id"] = source.Id.Value }
        .With("title", source.Title)
        .With("description", source.Note)
        .With("url", source.Url?.Value)
        .With("datePublished", source.Date is { } date ? DataDay.Of(date.Value).Instant : null)
        .With("language", context.Site.Language);

    private static JsonObject Amount(decimal value) => new() { ["amount"] = value, ["currency"] = Euro };

    private static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);
}
