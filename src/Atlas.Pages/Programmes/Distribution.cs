using System.Collections.Immutable;
using Atlas.Core.Records;
using Atlas.Pages.Charts;
using Atlas.Pages.Figures;
using Atlas.Pages.Plan;
using Atlas.Pages.Routes;
using Atlas.Pages.Subjects;

namespace Atlas.Pages.Programmes;

/// <summary>
/// How a programme is spread over municipalities, or over zones where the municipalities are many: what is wholly in each, and apart
/// what it shares with others.
/// </summary>
public sealed class Distribution(PlanContext context, PageFigures figures)
{
    private const int WorthDrawing = 2;
    private const int MostMunicipalities = 12;

    /// <summary>The drawing, by cost where costs are known and otherwise by number; nothing where only one place is touched.</summary>
    public Chart? Of(ImmutableArray<Intervention> works)
    {
        int municipalities = works.SelectMany(i => i.Municipalities).Select(m => m.Value).Distinct(StringComparer.Ordinal).Count();
        bool byZone = municipalities > MostMunicipalities && !context.Index.Catalogue.Zones.IsEmpty;
        ILookup<LinkModel, Intervention> byPlace = works
            .SelectMany(i => PlacesOf(i, byZone).Select(place => (Place: place, Work: i)))
            .ToLookup(pair => pair.Place, pair => pair.Work);
        if (byPlace.Count < WorthDrawing)
        {
            return null;
        }

        bool byCost = context.Totals.OfCost(works)?.Value is not null;
        DistributionRow[] rows =
        [
            .. byPlace.Select(group => Row(group.Key, [.. group], byZone, byCost))
                .OrderByDescending(row => row.Own.Value ?? -1)
                .ThenByDescending(row => row.Shared?.Value ?? -1)
                .ThenBy(row => row.Route!.Value.Path, StringComparer.Ordinal),
        ];
        string what = context.Words.Of(byCost ? "works.cost" : "works.listed");
        string place = context.Words.Of(byZone ? "zone.kind" : "municipality.kind");
        string? shared = rows.Any(row => row.Shared is not null) ? context.Words.Of("chart.shared", what) : null;
        return DistributionChart.Draw(
            new ChartFrame("luoghi", context.Words.Of(byZone ? "chart.by_zone" : "chart.by_municipality", what), context.Words),
            (place, context.Words.Of(byZone ? "chart.zone_alone" : "chart.municipality_alone", what), shared),
            rows);
    }

    private DistributionRow Row(LinkModel place, ImmutableArray<Intervention> touching, bool byZone, bool byCost)
    {
        ILookup<bool, Intervention> common = touching.ToLookup(i => PlacesOf(i, byZone).Skip(1).Any());
        return new DistributionRow(place.Label, Figure([.. common[false]], byCost), common.Contains(true) ? Figure([.. common[true]], byCost) : null, place.Route);
    }

    private FigureModel Figure(ImmutableArray<Intervention> works, bool byCost)
    {
        SubjectTotals totals = SubjectTotals.Of(context, figures, works, context.Words.Of("programme.works_formula"));
        return byCost ? totals.Cost with { References = [] } : totals.Count;
    }

    // A municipality that belongs to no zone stands for itself among the zones.
    private IEnumerable<LinkModel> PlacesOf(Intervention work, bool byZone) =>
        work.Municipalities.Select(m => context.Index.Municipalities.GetValueOrDefault(m.Value))
            .OfType<Municipality>()
            .Select(m => byZone && m.ZoneId is { } id && context.Index.Zones.TryGetValue(id.Value, out Zone? zone)
                ? new LinkModel(zone.Name, SiteRoutes.Zone(zone.Id.Value))
                : new LinkModel(m.Name.Value, SiteRoutes.Municipality(m.Slug)))
            .Distinct();
}
