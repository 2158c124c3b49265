using System.Collections.Immutable;
using Atlas.Core.Records;
using Atlas.Pages.Charts;
using Atlas.Pages.Figures;
using Atlas.Pages.Plan;
using Atlas.Pages.Routes;
using Atlas.Pages.Subjects;

namespace Atlas.Pages.Interventions;

/// <summary>Profile of an intervention.</summary>
public sealed record InterventionPage : PageModel
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Whether a source gives a title; otherwise the heading stands in for one.</summary>
    public required bool HasTitle { get; init; }

    /// <summary>Its number within the programme.</summary>
    public string? Number { get; init; }

    /// <summary>Its kind in words.</summary>
    public string? KindName { get; init; }

    /// <summary>Its programme and those that one is a part of, the widest first.</summary>
    public required ImmutableArray<LinkModel> Programmes { get; init; }

    /// <summary>Its municipalities.</summary>
    public required ImmutableArray<LinkModel> Municipalities { get; init; }

    /// <summary>Street, quarter or site.</summary>
    public string? Place { get; init; }

    /// <summary>Where it lies.</summary>
    public GeoPoint? Point { get; init; }

    /// <summary>Its CUP.</summary>
    public string? Cup { get; init; }

    /// <summary>Its page on OpenCUP.</summary>
    public string? CupUrl { get; init; }

    /// <summary>Level of its design in words.</summary>
    public string? DesignLevel { get; init; }

    /// <summary>What a reader should know.</summary>
    public string? Note { get; init; }

    /// <summary>Number of the source of its row in the page's list.</summary>
    public required int RowReference { get; init; }

    /// <summary>How far it has come.</summary>
    public StageModel? Stage { get; init; }

    /// <summary>The day by which a source says that its works end; nothing where no source does.</summary>
    public DeadlineModel? Deadline { get; init; }

    /// <summary>What a source says of its delay or standstill; nothing where none does or its works are concluded.</summary>
    public TimelineEntry? DelayReport { get; init; }

    /// <summary>What it costs.</summary>
    public required FigureModel Cost { get; init; }

    /// <summary>What has been paid.</summary>
    public required FigureModel Paid { get; init; }

    /// <summary>The share of the funding that has been paid.</summary>
    public FigureModel? PaidShare { get; init; }

    /// <summary>What is done of what is planned.</summary>
    public required ImmutableArray<ProgressModel> Progress { get; init; }

    /// <summary>Who pays, and what is paid.</summary>
    public required ImmutableArray<Chart> MoneyCharts { get; init; }

    /// <summary>Every figure.</summary>
    public required ImmutableArray<FigureRow> Figures { get; init; }

    /// <summary>How many figures differ from their headline.</summary>
    public required int Contradictions { get; init; }

    /// <summary>Its dated facts drawn on a line, where there are enough of them.</summary>
    public Chart? TimelineChart { get; init; }

    /// <summary>Its dated facts, oldest first.</summary>
    public required ImmutableArray<TimelineEntry> Timeline { get; init; }

    /// <summary>Its contracts.</summary>
    public required ImmutableArray<ContractModel> Contracts { get; init; }

    /// <summary>The strategies that it contributes to.</summary>
    public required ImmutableArray<StrategyBasis> Strategies { get; init; }

    /// <summary>What an editor concluded.</summary>
    public required ImmutableArray<FieldNote> Inferences { get; init; }

    /// <summary>What is missing, and why.</summary>
    public required ImmutableArray<FieldNote> Gaps { get; init; }

    /// <summary>Other interventions in the same municipalities.</summary>
    public required ImmutableArray<WorkItem> Nearby { get; init; }

    /// <summary>Other interventions of the same programme, elsewhere.</summary>
    public required ImmutableArray<WorkItem> Siblings { get; init; }

    /// <summary>How complete its data are.</summary>
    public BadgeModel? Badge { get; init; }

    /// <summary>Its narrative, if it has one.</summary>
    public Narrative? Narrative { get; init; }

    /// <summary>Its card for other sites; nothing where the atlas has none.</summary>
    public Route? Card { get; init; }

    /// <summary>Address of a mail about the page; nothing where the site has no contact.</summary>
    public string? ReportUrl { get; init; }
}
