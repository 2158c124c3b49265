using System.Collections.Immutable;
using Atlas.Core.Records;
using Atlas.Core.Values;

namespace Atlas.Core.Rules;

/// <summary>
/// Tells the current stage of subjects from their dated facts. Facts whose stage's group is <c>none</c> don't tell it. Of the facts without a
/// date only a completion does, where no dated fact is further on or cancels the work: what is finished stays finished, whenever it was.
/// The latest fact tells it; where dates are too coarse to say which is latest ("2024" and "2024-03"), the stage further on in the vocabulary does.
/// </summary>
public sealed class Stages(CatalogueIndex index, UpdateDates updates)
{
    /// <summary>Name of the vocabulary.</summary>
    public const string Vocabulary = "stage";

    /// <summary>The group of stages before anything is prepared.</summary>
    public const string Identification = "identification";

    /// <summary>The group of stages that prepare works.</summary>
    public const string Preparation = "preparation";

    /// <summary>The group of stages of works under way.</summary>
    public const string Implementation = "implementation";

    /// <summary>The group of stages of finished works.</summary>
    public const string Completion = "completion";

    /// <summary>The group of stages of works given up.</summary>
    public const string Cancelled = "cancelled";

    /// <summary>The group of stages that don't tell the state of a work.</summary>
    public const string NoPhase = "none";

    /// <summary>The stage of facts whose date is the day by which a source says that works end.</summary>
    public const string Deadline = "deadline";

    /// <summary>The stage of facts in which a source says that works are late.</summary>
    public const string Delay = "delay";

    /// <summary>The stage of works at a standstill.</summary>
    public const string Suspended = "works-suspended";

    /// <summary>The day that the atlas is read as of: the setting of <c>site.yml</c>, else the newest date in the data; nothing in an atlas without dates.</summary>
    public DateOnly? ReferenceDate { get; } = index.Catalogue.Site.ReferenceDate ?? updates.Newest?.First;

    /// <summary>The current stage of a subject; nothing where no fact tells it.</summary>
    public StageStatus? Of(string subjectId)
    {
        StageStatus? dated = OfDated([.. index.EventsOf(subjectId).Select(Tell).OfType<Candidate>()]);
        return Finished(subjectId) is { } finished && (dated is null || (dated.Stage.Order < finished.Stage.Order && dated.Phase is not (Completion or Cancelled)))
            ? finished
            : dated;
    }

    /// <summary>The completion that a source states without its date, the furthest on of several.</summary>
    private StageStatus? Finished(string subjectId) => index.EventsOf(subjectId)
        .Where(fact => fact.Date is null)
        .Select(fact => (Fact: fact, Stage: index.Term(Vocabulary, fact.Stage.Value)))
        .Where(pair => pair.Stage is { Group: Completion })
        .OrderByDescending(pair => pair.Stage!.Order)
        .Select(pair => new StageStatus(pair.Fact, pair.Stage!, Completion, null, null, IsStale: false))
        .FirstOrDefault();

    private StageStatus? OfDated(ImmutableArray<Candidate> telling)
    {
        if (telling.IsEmpty)
        {
            return null;
        }

        DateOnly latest = telling.Max(c => c.Date.First);
        Candidate current = telling
            .Where(c => c.Date.Last >= latest)
            .OrderByDescending(c => c.Stage.Order)
            .ThenByDescending(c => c.Date)
            .First();
        return StatusOf(current);
    }

    private StageStatus StatusOf(Candidate current)
    {
        int days = index.Catalogue.Site.StaleAfterDays;
        DateOnly since = current.Date.Last.DayNumber > DateOnly.MaxValue.DayNumber - days - 1
            ? DateOnly.MaxValue
            : current.Date.Last.AddDays(days + 1);
        bool isStale = ReferenceDate is { } reference && reference >= since;
        return new StageStatus(current.Event, current.Stage, current.Stage.Group ?? string.Empty, current.Date, since, isStale);
    }

    private Candidate? Tell(DatedEvent fact) =>
        fact.Date is { } date && index.Term(Vocabulary, fact.Stage.Value) is { } stage && !string.Equals(stage.Group, NoPhase, StringComparison.Ordinal)
            ? new Candidate(fact, stage, date.Value)
            : null;

    private sealed record Candidate(DatedEvent Event, VocabularyTerm Stage, PartialDate Date);
}
