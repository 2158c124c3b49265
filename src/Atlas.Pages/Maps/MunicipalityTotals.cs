using Atlas.Core.Formats;
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
    public string Phrase(MapMeasure measure)
    {
        string name = Municipality.Name.Value;
        if (!HasAny)
        {
            return $"{name}: nessun intervento";
        }

        string own = Own == 0 ? "nessun intervento proprio" : $"{Counted(Own, "intervento", "interventi")}, {Money(OwnCost)}";
        string perInhabitant = measure == MapMeasure.EuroPerInhabitant && PerInhabitant is decimal value ? $", {ItalianFormat.Money(value)} per abitante" : string.Empty;
        string shared = Shared == 0 ? string.Empty : $"; {Counted(Shared, "condiviso", "condivisi")} con altri comuni, {Money(SharedCost)}";
        return $"{name}: {own}{perInhabitant}{shared}";
    }

    private static string Counted(int count, string one, string many) => $"{ItalianFormat.Number(count)} {(count == 1 ? one : many)}";

    private static string Money(decimal? euro) => euro is decimal value ? ItalianFormat.Money(value) : "importo non disponibile";
}
