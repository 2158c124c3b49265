using System.Text.Json.Nodes;
using Atlas.Pages.Interventions;
using Atlas.Pages.OpenData.Formats;
using Atlas.Pages.Plan;
using Atlas.Pages.Programmes;

namespace Atlas.Pages.StructuredData;

/// <summary>Interventions and programmes.</summary>
/// <param name="context">The plan.</param>
internal sealed class WorkThings(PlanContext context)
{
    private const string Euro = "EUR";
    private const string Funding = "funding_total"; // The measure of the money granted, in every atlas (docs/dati.md).

    private string Root => context.Site.Root;

    /// <summary>An intervention: a project, where it lies and who funds it.</summary>
    public JsonObject Intervention(InterventionPage page)
    {
        JsonObject place = new JsonObject { ["@type"] = "Place" }
            .With("address", page.Place)
            .With("geo", PlaceThings.Point(page.Point))
            .With("containedInPlace", JsonFields.ListOf(page.Municipalities.Select(m => PlaceThings.Area(m.Label, Root + m.Route.Path))));
        return new JsonObject { ["@type"] = "Project" }
            .With("name", page.Heading)
            .With("url", Root + page.Route.Path)
            .With("identifier", page.Cup is { } cup ? PlaceThings.Code("CUP", cup) : page.Id)
            .With("location", place.Count > 1 ? place : null)
            .With("funding", page.Programmes.Length > 0 ? Grant(page.Programmes[^1].Label, Root + page.Programmes[^1].Route.Path).With("amount", Amount(page.Id)) : null);
    }

    /// <summary>A programme: a grant where a funding line is known, otherwise a project.</summary>
    public JsonObject Programme(ProgrammePage page)
    {
        string url = Root + page.Route.Path;
        return page.FundingLine is null
            ? new JsonObject { ["@type"] = "Project", ["name"] = page.Name, ["url"] = url, ["identifier"] = page.Id }
            : Grant(page.Name, url).With("identifier", page.Id).With("amount", Amount(page.Id));
    }

    private static JsonObject Grant(string name, string url) => new() { ["@type"] = "MonetaryGrant", ["name"] = name, ["url"] = url };

    /// <summary>The money granted, where it is what the page says first of the cost: beside another headline it would be taken for that one.</summary>
    private JsonObject? Amount(string id) => context.Headlines.OfMeasure(id, Funding) is { Measure: { Unit: Euro, Family: { } family } } funding
        && context.Headlines.OfFamily(id, family)?.Figure == funding.Figure
        ? new JsonObject { ["@type"] = "MonetaryAmount", ["currency"] = Euro, ["value"] = funding.Figure.Value.Value }
        : null;
}
