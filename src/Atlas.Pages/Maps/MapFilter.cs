using System.Collections.Immutable;

namespace Atlas.Pages.Maps;

/// <summary>Links to the other maps of a kind.</summary>
/// <param name="Label">What they choose.</param>
/// <param name="Choices">The maps.</param>
public sealed record MapFilter(string Label, ImmutableArray<MapChoice> Choices)
{
    /// <summary>Whether the choices are names of the data, in the language of the data.</summary>
    public bool IsOriginal { get; init; }

    /// <summary>The choice that is on; nothing where the page shows another kind of map.</summary>
    public MapChoice? Chosen => Choices.FirstOrDefault(choice => choice.IsChosen);
}
