using System.Collections.Immutable;
using Atlas.Core.Records;
using Atlas.Pages.Figures;
using Atlas.Pages.Ledger;
using Atlas.Pages.Municipalities;
using Atlas.Pages.Plan;
using Atlas.Pages.Subjects;

namespace Atlas.Pages.Zones;

/// <summary>Profile of a homogeneous zone.</summary>
public sealed record ZonePage : PageModel
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Its municipalities.</summary>
    public required ImmutableArray<MunicipalityItem> Municipalities { get; init; }

    /// <summary>What the interventions wholly in the zone add up to.</summary>
    public required SubjectTotals OwnTotals { get; init; }

    /// <summary>What those add up to that the zone shares with others.</summary>
    public required SubjectTotals SharedTotals { get; init; }

    /// <summary>Interventions wholly in the zone, by programme.</summary>
    public required ImmutableArray<ProgrammeShare> Programmes { get; init; }

    /// <summary>Interventions that reach beyond the zone.</summary>
    public required ImmutableArray<WorkItem> SharedWorks { get; init; }

    /// <summary>What sources declare of the zone.</summary>
    public required ImmutableArray<FigureRow> Figures { get; init; }

    /// <summary>Its comparisons in the ledger.</summary>
    public required ImmutableArray<LedgerLine> Ledger { get; init; }

    /// <summary>What an editor concluded.</summary>
    public required ImmutableArray<FieldNote> Inferences { get; init; }

    /// <summary>What a reader should know.</summary>
    public string? Note { get; init; }

    /// <summary>Number of the source of its row in the page's list.</summary>
    public required int RowReference { get; init; }

    /// <summary>Its narrative, if it has one.</summary>
    public Narrative? Narrative { get; init; }
}
