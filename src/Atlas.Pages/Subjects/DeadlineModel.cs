using Atlas.Core.Values;
using Atlas.Pages.Plan;

namespace Atlas.Pages.Subjects;

/// <summary>The day by which a source says that works end.</summary>
public sealed record DeadlineModel
{
    /// <summary>The day, as precise as the source is.</summary>
    public required PartialDate Date { get; init; }

    /// <summary>The programme that the deadline is of, where it is not the work's own.</summary>
    public LinkModel? Programme { get; init; }

    /// <summary>Whether it had passed on the day the data are read as of.</summary>
    public bool IsPast { get; init; }

    /// <summary>Whole months since then; 0 where it has not passed.</summary>
    public int MonthsPast { get; init; }

    /// <summary>Whether a fact says that the works are concluded or given up, so that there is no delay to tell.</summary>
    public bool IsConcluded { get; init; }

    /// <summary>The first deadline that was declared, where the one that holds is later.</summary>
    public PartialDate? Earlier { get; init; }

    /// <summary>Whole months between the two.</summary>
    public int MonthsMoved { get; init; }

    /// <summary>Number in the page's list of the source of the first deadline.</summary>
    public int EarlierReference { get; init; }

    /// <summary>Number of its source in the page's list.</summary>
    public int Reference { get; init; }
}
