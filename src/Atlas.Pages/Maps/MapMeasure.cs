namespace Atlas.Pages.Maps;

/// <summary>What a map colours its cells by.</summary>
public enum MapMeasure
{
    /// <summary>Number of interventions.</summary>
    Count,

    /// <summary>Cost of the interventions, in EUR.</summary>
    Euro,

    /// <summary>Cost of the interventions per inhabitant, in EUR.</summary>
    EuroPerInhabitant,
}
