using System.Collections.Immutable;
using Atlas.Core.Records;
using Atlas.Pages.Plan;
using Atlas.Pages.References;
using Atlas.Pages.Routes;

namespace Atlas.Pages.Maps;

/// <summary>Plans the maps: one for each measure, for each programme with interventions and for each zone.</summary>
public sealed class MapPages(PlanContext context)
{
    private readonly CatalogueIndex _index = context.Index;
    private readonly MapTotals _totals = new(context.Index, context.Rules.Totals);

    /// <summary>A page for each map.</summary>
    public IEnumerable<PlannedPage> Planned() => Views().Select(view => new PlannedPage(MapRoutes.Of(view), "map", () => Page(view)));

    private IEnumerable<MapView> Views() =>
        Enum.GetValues<MapMeasure>().Select(measure => new MapView(measure))
            .Concat(_index.Programmes.Values.Where(HasInterventions).Select(programme => new MapView(MapMeasure.Count, programme)))
            .Concat(_index.Zones.Values.Select(zone => new MapView(MapMeasure.Count, Zone: zone)));

    private MapPage Page(MapView view)
    {
        ImmutableArray<Intervention> interventions = view.Programme is { } programme ? context.Rules.Sets.OfProgramme(programme.Id.Value) : context.Rules.Sets.All;
        IEnumerable<Municipality> inside = view.Zone is { } zone ? _index.MunicipalitiesOf(zone.Id.Value) : _index.Municipalities.Values;
        ImmutableArray<Municipality> municipalities = [.. inside.OrderBy(m => m.Slug, StringComparer.Ordinal)];
        MapWords words = new(view, context.Site);
        var map = new MapDrawing(context.Territory.Geometry, context.Words).Of(
            words.MapTitle, view.Measure, _totals.Of(municipalities, interventions), view.Zone is null ? MapScope.Whole : MapScope.Part);
        PageReferences references = References(interventions, municipalities);
        bool isFirst = view is { Measure: MapMeasure.Count, Programme: null, Zone: null };
        return new MapPage
        {
            Site = context.Site,
            Route = MapRoutes.Of(view),
            Title = words.Title,
            Heading = words.Heading,
            Description = words.Description,
            Section = SiteRoutes.Map,
            Breadcrumb = isFirst ? [] : [new LinkModel(context.Words.Of("map.name"), SiteRoutes.Map)],
            Map = map,
            Filters = new MapFilters(_index, context.Words).For(view),
            Subject = words.Subject,
            Narrative = isFirst ? context.NarrativeOf(NarrativeKind.Page, "mappa") : null,
            Placeless = view.Zone is null ? interventions.Count(i => i.Municipalities.IsEmpty) : 0,
            Scripts = ["js/map.js"],
            References = references.Listed(),
            Updated = context.Site.Updated,
        };
    }

    private bool HasInterventions(Programme programme) => _index.AllInterventionsOf(programme.Id.Value).Any();

    /// <summary>The sources of what is counted and summed, and of areas and places.</summary>
    private PageReferences References(ImmutableArray<Intervention> interventions, ImmutableArray<Municipality> municipalities)
    {
        var references = new PageReferences(_index, ReferenceGrain.Source);
        foreach (Figure part in context.Rules.Totals.OfCost(interventions)?.Parts ?? [])
        {
            references.Cite(part.SourceId.Value, null);
        }

        foreach (Intervention intervention in interventions)
        {
            references.Cite(intervention.SourceId.Value, null);
        }

        foreach (Municipality municipality in municipalities)
        {
            references.Cite(municipality.SourceId.Value, null);
        }

        return references;
    }
}
