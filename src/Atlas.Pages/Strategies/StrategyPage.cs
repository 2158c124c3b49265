using System.Collections.Immutable;
using Atlas.Core.Records;
using Atlas.Core.Values;
using Atlas.Pages.Figures;
using Atlas.Pages.Plan;
using Atlas.Pages.Subjects;

namespace Atlas.Pages.Strategies;

/// <summary>Profile of a metropolitan thematic-territorial strategy (STTM).</summary>
public sealed record StrategyPage : PageModel
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Its official name.</summary>
    public required string Name { get; init; }

    /// <summary>The act that approved it.</summary>
    public string? Act { get; init; }

    /// <summary>Date of the act.</summary>
    public PartialDate? ActDate { get; init; }

    /// <summary>What a reader should know.</summary>
    public string? Note { get; init; }

    /// <summary>Number of the source of its row in the page's list.</summary>
    public required int RowReference { get; init; }

    /// <summary>What contributes by a source's word.</summary>
    public required ImmutableArray<Contribution> Stated { get; init; }

    /// <summary>What an editor assigned.</summary>
    public required ImmutableArray<Contribution> Editorial { get; init; }

    /// <summary>What all interventions linked with it add up to.</summary>
    public required SubjectTotals Totals { get; init; }

    /// <summary>What those add up to that a source links with it.</summary>
    public required SubjectTotals StatedTotals { get; init; }

    /// <summary>What sources declare of it.</summary>
    public required ImmutableArray<FigureRow> Figures { get; init; }

    /// <summary>Its dated facts.</summary>
    public required ImmutableArray<TimelineEntry> Timeline { get; init; }

    /// <summary>Its narrative, if it has one.</summary>
    public Narrative? Narrative { get; init; }
}
