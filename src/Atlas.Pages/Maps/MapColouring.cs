using System.Collections.Immutable;
using System.Globalization;
using Atlas.Core.Languages;

namespace Atlas.Pages.Maps;

/// <summary>
/// Gives municipalities their fills and tells them in a legend. What a municipality shares with others never enters its
/// class: it would be counted again in each (DESIGN §4). Where nothing is wholly in one municipality, the shared works are the classes.
/// </summary>
public sealed class MapColouring
{
    private const string Shared = "shared";
    private const string Unknown = "unknown";
    private const string None = "none";

    private readonly InterfaceWords _words;
    private readonly MapMeasure _measure;
    private readonly bool _bySharing;
    private readonly ClassBreaks _classes;
    private readonly ImmutableArray<MunicipalityTotals> _totals;

    /// <summary>The colouring of municipalities by a measure.</summary>
    public MapColouring(MapMeasure measure, ImmutableArray<MunicipalityTotals> totals, InterfaceWords words)
    {
        _words = words;
        _measure = measure;
        _totals = totals;
        _bySharing = measure == MapMeasure.Count && totals.All(t => t.Own == 0);
        _classes = ClassBreaks.Of(totals.Select(ValueOf).OfType<decimal>());
    }

    /// <summary>Heading of the legend.</summary>
    public string Title => _words.Of(_measure switch
    {
        MapMeasure.Euro => "legend.cost",
        MapMeasure.EuroPerInhabitant => "legend.per_inhabitant",
        _ when _bySharing => "legend.shared_works",
        _ => "legend.works",
    });

    /// <summary>Name of the fill of a municipality.</summary>
    public string FillOf(MunicipalityTotals totals) => ValueOf(totals) switch
    {
        decimal value => ClassName(_classes.ClassOf(value)),
        _ when totals.Own > 0 => Unknown,
        _ when totals.Shared > 0 => Shared,
        _ => None,
    };

    /// <summary>The legend: classes that some municipality has, then what has no class.</summary>
    public ImmutableArray<MapLegendEntry> Legend()
    {
        ILookup<string, MunicipalityTotals> byFill = _totals.ToLookup(FillOf, StringComparer.Ordinal);
        IEnumerable<MapLegendEntry> classes = Enumerable.Range(0, _classes.Count).Select(i => new MapLegendEntry(ClassName(i), Range(i), byFill[ClassName(i)].Count()));
        MapLegendEntry[] others =
        [
            new(Shared, _words.Of("legend.shared"), byFill[Shared].Count()),
            new(Unknown, _words.Of("map.no_amount"), byFill[Unknown].Count()),
            new(None, _words.Of("legend.none"), byFill[None].Count()),
        ];
        return [.. classes.Concat(others).Where(entry => entry.Count > 0)];
    }

    private decimal? ValueOf(MunicipalityTotals totals) =>
        _bySharing ? totals.Shared > 0 ? totals.Shared : null : totals.Of(_measure);

    /// <summary>Five fills from light to dark; fewer classes take the darker ones, so that one class is not the palest.</summary>
    private string ClassName(int index) => string.Create(CultureInfo.InvariantCulture, $"c{ClassBreaks.Most - _classes.Count + index + 1}");

    private string Range(int index)
    {
        decimal[] members = [.. _totals.Select(ValueOf).OfType<decimal>().Where(value => _classes.ClassOf(value) == index)];
        if (_measure == MapMeasure.Count)
        {
            return CountRange((int)members.Min(), (int)members.Max());
        }

        string range = MoneyRange(members.Min(), index);
        return _measure == MapMeasure.EuroPerInhabitant ? _words.Of("map.per_inhabitant", range) : range;
    }

    private string MoneyRange(decimal lowest, int index)
    {
        ImmutableArray<decimal> bounds = _classes.Bounds;
        return bounds.IsEmpty ? _words.Of("legend.or_more", Short(lowest))
            : index == 0 ? _words.Of("legend.up_to", Short(bounds[0]))
            : index == bounds.Length ? _words.Of("legend.over", Short(bounds[^1]))
            : _words.Of("legend.between", Short(bounds[index - 1]), Short(bounds[index]));
    }

    private string Short(decimal euro) => _words.Format.ShortMoney(euro);

    private string CountRange(int lowest, int highest) => (lowest, highest) switch
    {
        (1, 1) => _words.Of("count.intervention", 1),
        _ when lowest == highest => _words.Of("count.interventions", lowest),
        _ => _words.Of("legend.count_between", lowest, highest),
    };
}
