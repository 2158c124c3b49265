using System.Collections.Immutable;
using System.Globalization;
using Atlas.Core.Formats;

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

    private readonly MapMeasure _measure;
    private readonly bool _bySharing;
    private readonly ClassBreaks _classes;
    private readonly ImmutableArray<MunicipalityTotals> _totals;

    /// <summary>The colouring of municipalities by a measure.</summary>
    public MapColouring(MapMeasure measure, ImmutableArray<MunicipalityTotals> totals)
    {
        _measure = measure;
        _totals = totals;
        _bySharing = measure == MapMeasure.Count && totals.All(t => t.Own == 0);
        _classes = ClassBreaks.Of(totals.Select(ValueOf).OfType<decimal>());
    }

    /// <summary>Heading of the legend.</summary>
    public string Title => _measure switch
    {
        MapMeasure.Euro => "Costo degli interventi in un solo comune",
        MapMeasure.EuroPerInhabitant => "Costo per abitante degli interventi in un solo comune",
        _ when _bySharing => "Interventi condivisi fra più comuni",
        _ => "Interventi in un solo comune",
    };

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
            new(Shared, "solo interventi condivisi con altri comuni", byFill[Shared].Count()),
            new(Unknown, "importo non disponibile", byFill[Unknown].Count()),
            new(None, "nessun intervento", byFill[None].Count()),
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

        string per = _measure == MapMeasure.EuroPerInhabitant ? " per abitante" : string.Empty;
        ImmutableArray<decimal> bounds = _classes.Bounds;
        return bounds.IsEmpty ? $"{ItalianFormat.ShortMoney(members.Min())} o più{per}"
            : index == 0 ? $"fino a {ItalianFormat.ShortMoney(bounds[0])}{per}"
            : index == bounds.Length ? $"oltre {ItalianFormat.ShortMoney(bounds[^1])}{per}"
            : $"da {ItalianFormat.ShortMoney(bounds[index - 1])} a {ItalianFormat.ShortMoney(bounds[index])}{per}";
    }

    private static string CountRange(int lowest, int highest) => (lowest, highest) switch
    {
        (1, 1) => "1 intervento",
        _ when lowest == highest => $"{ItalianFormat.Number(lowest)} interventi",
        _ => $"da {ItalianFormat.Number(lowest)} a {ItalianFormat.Number(highest)} interventi",
    };
}
