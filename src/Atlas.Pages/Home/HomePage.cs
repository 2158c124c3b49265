using System.Collections.Immutable;
using Atlas.Core.Records;
using Atlas.Pages.Charts;
using Atlas.Pages.Maps;
using Atlas.Pages.News;
using Atlas.Pages.Plan;
using Atlas.Pages.Strategies;
using Atlas.Pages.Subjects;

namespace Atlas.Pages.Home;

/// <summary>The atlas at a glance: how much, where, what, how far.</summary>
public sealed record HomePage : PageModel
{
    /// <summary>What all interventions add up to.</summary>
    public required SubjectTotals Totals { get; init; }

    /// <summary>How many municipalities have an intervention.</summary>
    public required FigureModel Municipalities { get; init; }

    /// <summary>How many interventions are finished or in use.</summary>
    public required FigureModel Completed { get; init; }

    /// <summary>How many interventions are late.</summary>
    public required FigureModel Late { get; init; }

    /// <summary>How many interventions no source declares a deadline for.</summary>
    public required FigureModel WithoutDeadline { get; init; }

    /// <summary>Where: interventions by municipality.</summary>
    public required MapModel Map { get; init; }

    /// <summary>How far: interventions by phase.</summary>
    public required Chart Phases { get; init; }

    /// <summary>What: interventions by kind.</summary>
    public required Chart Kinds { get; init; }

    /// <summary>The programmes that are part of no other and have interventions.</summary>
    public required ImmutableArray<ProgrammeCard> Programmes { get; init; }

    /// <summary>The strategies.</summary>
    public required ImmutableArray<StrategyItem> Strategies { get; init; }

    /// <summary>The latest dated facts, newest first.</summary>
    public required ImmutableArray<TimelineEntry> Facts { get; init; }

    /// <summary>The latest news.</summary>
    public required ImmutableArray<NewsEntry> News { get; init; }

    /// <summary>Its introduction.</summary>
    public Narrative? Narrative { get; init; }
}
