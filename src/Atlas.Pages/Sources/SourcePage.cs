using System.Collections.Immutable;
using Atlas.Core.Values;
using Atlas.Pages.Plan;

namespace Atlas.Pages.Sources;

/// <summary>A source and everything drawn from it, or one page of that where it is very much.</summary>
public sealed record SourcePage : PageModel
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Who published it.</summary>
    public required string Publisher { get; init; }

    /// <summary>Its weight in words.</summary>
    public required string Authority { get; init; }

    /// <summary>Its date.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>Its public address.</summary>
    public string? Url { get; init; }

    /// <summary>Its licence.</summary>
    public string? Licence { get; init; }

    /// <summary>What a reader should know about it.</summary>
    public string? Note { get; init; }

    /// <summary>The figures drawn from it, on this page.</summary>
    public required ImmutableArray<DrawnFigure> Figures { get; init; }

    /// <summary>How many figures are drawn from it in all.</summary>
    public required int FigureCount { get; init; }

    /// <summary>The dated facts drawn from it; on the first page.</summary>
    public required ImmutableArray<DrawnFact> Facts { get; init; }

    /// <summary>Whatever else leans on it; on the first page.</summary>
    public required ImmutableArray<DrawnRecord> Records { get; init; }

    /// <summary>1-based number of this page.</summary>
    public required int PageNumber { get; init; }

    /// <summary>The pages of the source; one for most.</summary>
    public required ImmutableArray<LinkModel> Pages { get; init; }
}
