using System.Collections.Immutable;
using Atlas.Core.Records;
using Atlas.Pages.Plan;

namespace Atlas.Pages.Maps;

/// <summary>A page with a map.</summary>
public sealed record MapPage : PageModel
{
    /// <summary>The map.</summary>
    public required MapModel Map { get; init; }

    /// <summary>The ways to other maps: by measure, by programme, by zone.</summary>
    public required ImmutableArray<MapFilter> Filters { get; init; }

    /// <summary>The programme or zone that the map is limited to.</summary>
    public LinkModel? Subject { get; init; }

    /// <summary>Introduction of the first map.</summary>
    public Narrative? Narrative { get; init; }

    /// <summary>How many interventions name no municipality and so are not on the map.</summary>
    public required int Placeless { get; init; }
}
