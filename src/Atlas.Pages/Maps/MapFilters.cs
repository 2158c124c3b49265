using System.Collections.Immutable;
using Atlas.Core.Records;

namespace Atlas.Pages.Maps;

/// <summary>Makes the links from one map to the others.</summary>
/// <param name="index">The catalogue.</param>
public sealed class MapFilters(CatalogueIndex index)
{
    /// <summary>The links of a map: what to show, which programme, which zone.</summary>
    public ImmutableArray<MapFilter> For(MapView view) =>
    [
        new("Che cosa mostrare", [.. Measures().Select(measure => Choice(measure.Label, new MapView(measure.Measure), view))]),
        new("Programma", [.. Programmes().Select(p => Choice(p.Programme.ShortName, new MapView(MapMeasure.Count, p.Programme), view, p.Depth))]),
        new("Zona omogenea", [.. index.Zones.Values.OrderBy(z => z.Order).Select(z => Choice(z.Name, new MapView(MapMeasure.Count, Zone: z), view))]),
    ];

    private static IEnumerable<(string Label, MapMeasure Measure)> Measures() =>
    [
        ("Numero di interventi", MapMeasure.Count),
        ("Euro", MapMeasure.Euro),
        ("Euro per abitante", MapMeasure.EuroPerInhabitant),
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
