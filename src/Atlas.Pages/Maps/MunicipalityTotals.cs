using Atlas.Core.Languages;
using Atlas.Core.Records;

namespace Atlas.Pages.Maps;

/// <summary>What a map knows of a municipality: its own interventions, and apart those that it shares with others.</summary>
/// <param name="Municipality">The municipality.</param>
/// <param name="Own">Number of interventions wholly in it.</param>
/// <param name="Shared">Number of interventions that it shares.</param>
/// <param name="OwnCost">Cost of its own in EUR; nothing where no source gives one.</param>
/// <param name="SharedCost">Whole cost of those it shares in EUR; nothing where no source gives one.</param>
public sealed record MunicipalityTotals(Municipality Municipality, int Own, int Shared, decimal? OwnCost, decimal? SharedCost)
{
    /// <summary>Whether there is any intervention.</summary>
    public bool HasAny => Own + Shared > 0;

    /// <summary>Cost of its own interventions per inhabitant in EUR, to the cent.</summary>
    public decimal? PerInhabitant => OwnCost is decimal cost && Municipality.Population is > 0 and int population
        ? decimal.Round(cost / population, 2, MidpointRounding.AwayFromZero)
        : null;

    /// <summary>What colours its cell: a value, or nothing where there is none of its own.</summary>
    public decimal? Of(MapMeasure measure) => measure switch
    {
        _ when Own == 0 => null,
        MapMeasure.Euro => OwnCost,
        MapMeasure.EuroPerInhabitant => PerInhabitant,
        _ => Own,
    };

    /// <summary>All of it in a phrase, for those who do not see the map: "Legnano: 7 interventi, 12.500.000 €; 1 condiviso con altri comuni, 3.000.000 €".</summary>
    public string Phrase(MapMeasure measure, InterfaceWords words)
    {
        string name = Municipality.Name.Value;
        if (!HasAny)
        {
            return words.Of("map.cell_none", name);
        }

        string own = Own == 0 ? words.Of("map.no_own") : $"{Counted(Own, "count.intervention", "count.interventions", words)}, {Money(OwnCost, words)}";
        string perInhabitant = measure == MapMeasure.EuroPerInhabitant && PerInhabitant is decimal value ? ", " + words.Of("map.per_inhabitant", words.Format.Money(value)) : string.Empty;
        string shared = Shared == 0 ? string.Empty : $"; {Counted(Shared, "map.one_shared", "map.shared", words)}, {Money(SharedCost, words)}";
        return $"{name}: {own}{perInhabitant}{shared}";
    }

    private static string Counted(int count, string one, string many, InterfaceWords words) => words.Of(count == 1 ? one : many, count);

    private static string Money(decimal? euro, InterfaceWords words) => euro is decimal value ? words.Format.Money(value) : words.Of("map.no_amount");
}
