using System.Collections.Frozen;
using System.Collections.Immutable;
using Atlas.Core.Languages;
using Atlas.Pages.Maps.Geometry;
using Atlas.Pages.Routes;

namespace Atlas.Pages.Maps;

/// <summary>Makes a map of shapes and totals.</summary>
/// <param name="geometry">The shapes of the territory.</param>
/// <param name="words">The words of the page.</param>
public sealed class MapDrawing(MapGeometry geometry, InterfaceWords words)
{
    private const double Width = 1000;
    private const double Margin = 8;

    /// <summary>The map of some municipalities.</summary>
    /// <param name="title">What it shows.</param>
    /// <param name="measure">What its cells are coloured by.</param>
    /// <param name="totals">The municipalities that it is about, by name; those that have no shape are in the table only.</param>
    /// <param name="scope">How much it shows.</param>
    public MapModel Of(string title, MapMeasure measure, ImmutableArray<MunicipalityTotals> totals, MapScope scope = MapScope.Whole)
    {
        FrozenDictionary<string, MapShape> shapes = geometry.Shapes.ToFrozenDictionary(shape => shape.Key, StringComparer.Ordinal);
        ImmutableArray<(MunicipalityTotals Totals, MapShape Shape)> drawn =
            [.. totals.Where(t => shapes.ContainsKey(t.Municipality.Istat.Value) && (scope != MapScope.Glance || t.HasAny)).Select(t => (t, shapes[t.Municipality.Istat.Value]))];
        var colouring = new MapColouring(measure, totals, words);
        var frame = MapFrame.Around(scope == MapScope.Part && !drawn.IsEmpty ? drawn.SelectMany(d => d.Shape.Rings) : geometry.Outline, Width, Margin);
        ImmutableArray<MunicipalityTotals> listed = [.. totals.Where(t => t.HasAny)];
        return new MapModel
        {
            Title = title,
            Description = Description(listed, totals.Length),
            ViewBox = frame.ViewBox,
            Width = (int)frame.Width,
            Height = (int)frame.Height,
            IsSchematic = geometry.IsSchematic,
            Land = MapPath.Of(frame.Place(geometry.Outline)),
            Cells = [.. drawn.Select(d => Cell(d.Totals, d.Shape, measure, colouring, frame))],
            Labels = Labels(drawn, frame, scope),
            LegendTitle = colouring.Title,
            Legend = colouring.Legend(),
            HasShared = totals.Any(t => t.Shared > 0),
            Rows = [.. listed.Select(Row)],
            Without = totals.Length - listed.Length,
        };
    }

    private MapCell Cell(MunicipalityTotals totals, MapShape shape, MapMeasure measure, MapColouring colouring, MapFrame frame) => new(
        totals.Municipality.Istat.Value,
        SiteRoutes.Municipality(totals.Municipality.Slug),
        totals.Phrase(measure, words),
        colouring.FillOf(totals),
        MapPath.Of(frame.Place(shape.Rings)));

    /// <summary>Names of those with interventions first, then of the more populous.</summary>
    private static ImmutableArray<MapLabel> Labels(ImmutableArray<(MunicipalityTotals Totals, MapShape Shape)> drawn, MapFrame frame, MapScope scope)
    {
        var ordered = drawn.OrderBy(d => !d.Totals.HasAny).ThenByDescending(d => d.Totals.Municipality.Population ?? 0);
        ImmutableArray<MapLabel> labels = new LabelPlacement(frame).Place([.. ordered.Select(d => (d.Shape, d.Totals.Municipality.Name.Value))]);
        return scope == MapScope.Glance ? [.. labels.Where(label => label.Tier < LabelTier.All.Count)] : labels;
    }

    private static MapRow Row(MunicipalityTotals totals) => new(
        totals.Municipality.Name.Value,
        SiteRoutes.Municipality(totals.Municipality.Slug),
        totals.Own,
        totals.Shared,
        totals.OwnCost,
        totals.SharedCost,
        totals.PerInhabitant);

    private string Description(ImmutableArray<MunicipalityTotals> listed, int all)
    {
        MunicipalityTotals? first = listed.MaxBy(t => (t.Own, t.OwnCost ?? 0));
        return first is null ? words.Of("map.no_works") : words.Of("map.description", listed.Length, all, first.Municipality.Name.Value);
    }
}
