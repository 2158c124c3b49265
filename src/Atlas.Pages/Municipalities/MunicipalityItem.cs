using Atlas.Pages.Plan;

namespace Atlas.Pages.Municipalities;

/// <summary>A municipality in the list.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Link">Its profile.</param>
/// <param name="Zone">Its zone, if it belongs to one.</param>
/// <param name="Population">Inhabitants.</param>
/// <param name="Own">How many interventions are wholly in it.</param>
/// <param name="Shared">How many it shares with others.</param>
/// <param name="Cost">What its own cost.</param>
/// <param name="PerInhabitant">That per inhabitant.</param>
public sealed record MunicipalityItem(
    string Slug, LinkModel Link, LinkModel? Zone, FigureModel Population, int Own, int Shared, FigureModel Cost, FigureModel PerInhabitant)
{
    /// <summary>Id of its zone for the filter; empty for none.</summary>
    public string ZoneKey { get; init; } = string.Empty;

    /// <summary>Whether it has own works, shared works or none, as keys of the filter separated by spaces.</summary>
    public string WorksKeys => (Own, Shared) switch
    {
        (0, 0) => MunicipalityFilters.None,
        (_, 0) => $"{MunicipalityFilters.Some} {MunicipalityFilters.Own}",
        (0, _) => $"{MunicipalityFilters.Some} {MunicipalityFilters.Shared}",
        _ => $"{MunicipalityFilters.Some} {MunicipalityFilters.Own} {MunicipalityFilters.Shared}",
    };
}
