using System.Collections.Immutable;
using Atlas.Pages.Plan;

namespace Atlas.Pages.Municipalities;

/// <summary>The list of all municipalities.</summary>
public sealed record MunicipalityListPage : PageModel
{
    /// <summary>All municipalities by name.</summary>
    public required ImmutableArray<MunicipalityItem> Items { get; init; }

    /// <summary>How many of them some intervention touches.</summary>
    public required int WithWorks { get; init; }

    /// <summary>The choices of the filters.</summary>
    public required MunicipalityFilters Filters { get; init; }

    /// <summary>The zones.</summary>
    public required ImmutableArray<LinkModel> Zones { get; init; }

    /// <summary>The letters that names begin with, each with the id of its first name.</summary>
    public required ImmutableArray<LetterAnchor> Letters { get; init; }
}
