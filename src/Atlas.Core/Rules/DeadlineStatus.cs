using Atlas.Core.Records;

namespace Atlas.Core.Rules;

/// <summary>What has become of the declared deadline of a work on the day that the atlas is read as of.</summary>
/// <param name="Deadline">The deadline that holds; nothing where no source declares one for the work or its programmes.</param>
/// <param name="IsConcluded">Whether a fact says that the works are concluded or given up, so that there is no delay to tell.</param>
/// <param name="IsPast">Whether the deadline had passed, whatever became of the works.</param>
/// <param name="MonthsPast">Whole months since then; 0 where it has not passed.</param>
/// <param name="Report">The latest fact in which a source says that works not yet concluded are late or at a standstill.</param>
public sealed record DeadlineStatus(Deadline? Deadline, bool IsConcluded, bool IsPast, int MonthsPast, DatedEvent? Report)
{
    /// <summary>Whether the deadline has passed and no source says that the works are finished.</summary>
    public bool IsOverdue => IsPast && !IsConcluded;

    /// <summary>Whether the work is late: overdue, or late or at a standstill in the words of a source.</summary>
    public bool IsLate => IsOverdue || Report is not null;

    /// <summary>Whether the works are still to be finished and a later deadline has taken the place of the first one.</summary>
    public bool IsMoved => !IsConcluded && Deadline?.Earlier is not null;

    /// <summary>Whether the works are still to be finished and the deadline has not passed.</summary>
    public bool IsAhead => !IsConcluded && !IsPast && Deadline is not null;
}
