using System.Collections.Immutable;
using Atlas.Core.Records;
using Atlas.Core.Values;
using Atlas.Pages.Charts;
using Atlas.Pages.Figures;
using Atlas.Pages.Ledger;
using Atlas.Pages.Plan;
using Atlas.Pages.Quality;
using Atlas.Pages.Routes;
using Atlas.Pages.Subjects;
using Atlas.Pages.Works;

namespace Atlas.Pages.Programmes;

/// <summary>Profile of a programme, of a part of one, or of an instrument or proposal.</summary>
public sealed record ProgrammePage : PageModel
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Its official name.</summary>
    public required string Name { get; init; }

    /// <summary>Its kind in words.</summary>
    public string? KindName { get; init; }

    /// <summary>The line that funds it.</summary>
    public string? FundingLine { get; init; }

    /// <summary>The act behind it.</summary>
    public string? Act { get; init; }

    /// <summary>When it began.</summary>
    public PartialDate? Start { get; init; }

    /// <summary>When it ends.</summary>
    public PartialDate? End { get; init; }

    /// <summary>What a reader should know.</summary>
    public string? Note { get; init; }

    /// <summary>Number of the source of its row in the page's list.</summary>
    public required int RowReference { get; init; }

    /// <summary>The programmes that it is a part of, the widest first.</summary>
    public required ImmutableArray<LinkModel> Parents { get; init; }

    /// <summary>Its parts.</summary>
    public required ImmutableArray<ProgrammePart> Parts { get; init; }

    /// <summary>What its interventions add up to.</summary>
    public required SubjectTotals Totals { get; init; }

    /// <summary>The declared number of interventions.</summary>
    public required FigureModel DeclaredCount { get; init; }

    /// <summary>The declared cost.</summary>
    public required FigureModel DeclaredCost { get; init; }

    /// <summary>How many municipalities its interventions touch.</summary>
    public required FigureModel Municipalities { get; init; }

    /// <summary>The declared number of municipalities.</summary>
    public required FigureModel DeclaredMunicipalities { get; init; }

    /// <summary>How progress is spread.</summary>
    public required ImmutableArray<PhaseCount> Phases { get; init; }

    /// <summary>Who pays, and what is paid.</summary>
    public required ImmutableArray<Chart> MoneyCharts { get; init; }

    /// <summary>How the money is spread over municipalities or zones.</summary>
    public Chart? Distribution { get; init; }

    /// <summary>Its interventions and those of its parts.</summary>
    public required WorkExcerpt Works { get; init; }

    /// <summary>What sources declare of it.</summary>
    public required ImmutableArray<FigureRow> Figures { get; init; }

    /// <summary>Its comparisons in the ledger.</summary>
    public required ImmutableArray<LedgerLine> Ledger { get; init; }

    /// <summary>Its dated facts, oldest first.</summary>
    public required ImmutableArray<TimelineEntry> Timeline { get; init; }

    /// <summary>Its dated facts drawn on a line, where there are enough of them.</summary>
    public Chart? TimelineChart { get; init; }

    /// <summary>Its contracts.</summary>
    public required ImmutableArray<ContractModel> Contracts { get; init; }

    /// <summary>The strategies that it contributes to.</summary>
    public required ImmutableArray<StrategyBasis> Strategies { get; init; }

    /// <summary>What an editor concluded.</summary>
    public required ImmutableArray<FieldNote> Inferences { get; init; }

    /// <summary>What is missing, and why.</summary>
    public required ImmutableArray<FieldNote> Gaps { get; init; }

    /// <summary>How complete the data of its interventions are.</summary>
    public required QualitySummary Quality { get; init; }

    /// <summary>Its narrative, if it has one.</summary>
    public Narrative? Narrative { get; init; }

    /// <summary>Its card for other sites; nothing where the atlas has none.</summary>
    public Route? Card { get; init; }

    /// <summary>Address of a mail about the page; nothing where the site has no contact.</summary>
    public string? ReportUrl { get; init; }
}
