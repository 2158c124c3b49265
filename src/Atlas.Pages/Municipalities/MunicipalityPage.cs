using System.Collections.Immutable;
using Atlas.Core.Records;
using Atlas.Pages.Figures;
using Atlas.Pages.Plan;
using Atlas.Pages.Routes;
using Atlas.Pages.Subjects;
using Atlas.Pages.Works;

namespace Atlas.Pages.Municipalities;

/// <summary>Profile of a municipality.</summary>
public sealed record MunicipalityPage : PageModel
{
    /// <summary>Its ISTAT code.</summary>
    public required string Istat { get; init; }

    /// <summary>Its cadastral code.</summary>
    public required string Belfiore { get; init; }

    /// <summary>Its zone, if it belongs to one.</summary>
    public LinkModel? Zone { get; init; }

    /// <summary>Inhabitants.</summary>
    public required FigureModel Population { get; init; }

    /// <summary>Area in km².</summary>
    public required FigureModel Area { get; init; }

    /// <summary>Its own website.</summary>
    public string? Website { get; init; }

    /// <summary>Interventions wholly in it.</summary>
    public required WorkExcerpt OwnWorks { get; init; }

    /// <summary>Interventions that it shares with others.</summary>
    public required ImmutableArray<WorkItem> SharedWorks { get; init; }

    /// <summary>What its own interventions add up to.</summary>
    public required SubjectTotals OwnTotals { get; init; }

    /// <summary>What the shared interventions add up to; never split.</summary>
    public required SubjectTotals SharedTotals { get; init; }

    /// <summary>Euro of its own interventions per inhabitant; the shared ones have no share that a source states.</summary>
    public required FigureModel PerInhabitant { get; init; }

    /// <summary>Its interventions by programme.</summary>
    public required ImmutableArray<ProgrammeShare> Programmes { get; init; }

    /// <summary>What sources declare of the municipality as a whole.</summary>
    public required ImmutableArray<FigureRow> Figures { get; init; }

    /// <summary>The dated facts of its interventions, newest first.</summary>
    public required ImmutableArray<TimelineEntry> Latest { get; init; }

    /// <summary>The nearest municipalities.</summary>
    public required ImmutableArray<Neighbour> Neighbours { get; init; }

    /// <summary>What is missing, and why.</summary>
    public required ImmutableArray<FieldNote> Gaps { get; init; }

    /// <summary>Its narrative, if it has one.</summary>
    public Narrative? Narrative { get; init; }

    /// <summary>Its card for other sites; nothing where the atlas has none.</summary>
    public Route? Card { get; init; }

    /// <summary>Address of a mail about the page; nothing where the site has no contact.</summary>
    public string? ReportUrl { get; init; }
}
