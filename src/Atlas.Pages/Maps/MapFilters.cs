using System.Collections.Immutable;
using Atlas.Core.Languages;
using Atlas.Core.Records;

namespace Atlas.Pages.Maps;

/// <summary>Makes the links from one map to the others.</summary>
/// <param name="index">The catalogue.</param>
/// <param name="words">The words of the page.</param>
public sealed class MapFilters(CatalogueIndex index, InterfaceWords words)
{
    /// <summary>The links of a map: what to show, which programme, which zone.</summary>
    public ImmutableArray<MapFilter> For(MapView view) =>
    [
        new(words.Of("map.measures"), [.. Measures().Select(measure => Choice(measure.Label, new MapView(measure.Measure), view))]),
        new(words.Of("works.programme"), [.. Programmes().Select(p => Choice(p.Programme.ShortName, new MapView(MapMeasure.Count, p.Programme), view, p.Depth))]) { IsOriginal = true },
        new(words.Of("zone.homogeneous"), [.. index.Zones.Values.OrderBy(z => z.Order).Select(z => Choice(z.Name, new MapView(MapMeasure.Count, Zone: z), view))]) { IsOriginal = true },
    ];

    private IEnumerable<(string Label, MapMeasure Measure)> Measures() =>
    [
        (words.Of("map.number"), MapMeasure.Count),
        (words.Of("map.euro"), MapMeasure.Euro),
        (words.Of("map.euro_per_inhabitant"), MapMeasure.EuroPerInhabitant),
    ];

    private static MapChoice Choice(string label, MapView choice, MapView view, int depth = 0) =>
        new(label, MapRoutes.Of(choice), MapRoutes.Of(choice) == MapRoutes.Of(view), depth);

    /// <summary>Programmes with interventions, each followed by its parts.</summary>
    private IEnumerable<(Programme Programme, int Depth)> Programmes() =>
        index.Catalogue.Programmes.Where(p => p.ParentId is null).SelectMany(p => WithParts(p, 0));

    private IEnumerable<(Programme Programme, int Depth)> WithParts(Programme programme, int depth) =>
        index.AllInterventionsOf(programme.Id.Value).Any()
            ? index.ChildrenOf(programme.Id.Value).SelectMany(child => WithParts(child, depth + 1)).Prepend((programme, depth))
            : [];
}
