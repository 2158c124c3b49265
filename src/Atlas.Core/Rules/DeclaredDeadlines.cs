using System.Collections.Frozen;
using Atlas.Core.Records;
using Atlas.Core.Values;

namespace Atlas.Core.Rules;

/// <summary>
/// Tells which works are late. The deadline of a work is the latest that a source declares for it, else for the nearest of the programmes
/// that it is a part of, else the end of that programme. "Late" is reckoned on <see cref="Stages.ReferenceDate"/>, never on the day of the
/// build, so that the same data always say the same.
/// </summary>
public sealed class DeclaredDeadlines
{
    private readonly CatalogueIndex _index;
    private readonly Stages _stages;
    private readonly FrozenDictionary<string, Deadline> _ofProgrammes;

    /// <summary>Finds the deadlines of the programmes of <paramref name="index"/>.</summary>
    public DeclaredDeadlines(CatalogueIndex index, Stages stages)
    {
        _index = index;
        _stages = stages;
        _ofProgrammes = index.Programmes.Values
            .Select(programme => (Id: programme.Id.Value, Deadline: OfProgramme(programme)))
            .Where(pair => pair.Deadline is not null)
            .ToFrozenDictionary(pair => pair.Id, pair => pair.Deadline!, StringComparer.Ordinal);
    }

    /// <summary>The deadline of a work and what has become of it.</summary>
    public DeadlineStatus Of(Intervention intervention)
    {
        string id = intervention.Id.Value;
        StageStatus? status = _stages.Of(id);
        bool isConcluded = status?.Phase is Stages.Completion or Stages.Cancelled;
        DatedEvent? report = isConcluded ? null : Report(id, status);
        Deadline? deadline = Declared(id) ?? OfAncestors(intervention.ProgrammeId.Value);
        return deadline is not null && _stages.ReferenceDate is { } today && today > deadline.Date.Last
            ? new DeadlineStatus(deadline, isConcluded, IsPast: true, MonthsBetween(deadline.Date.Last, today), report)
            : new DeadlineStatus(deadline, isConcluded, IsPast: false, 0, report);
    }

    private Deadline? OfAncestors(string programmeId)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (string? id = programmeId; id is not null && seen.Add(id); id = _index.Programmes.GetValueOrDefault(id)?.ParentId?.Value)
        {
            if (_ofProgrammes.TryGetValue(id, out Deadline? deadline))
            {
                return deadline;
            }
        }

        return null;
    }

    private Deadline? OfProgramme(Programme programme) => Declared(programme.Id.Value)
        ?? (programme.End is { } end ? new Deadline(programme.Id.Value, end.Value, programme.SourceId.Value, programme.Locator) : null);

    // Deadlines are moved: the latest is the one that holds, and the first is what it was moved from if no reading of both dates makes them agree.
    private Deadline? Declared(string subjectId)
    {
        (DatedEvent Fact, PartialDate Date)[] declared =
        [
            .. _index.EventsOf(subjectId).Where(fact => fact.Date is not null && IsStage(fact, Stages.Deadline)).Select(fact => (fact, fact.Date!.Value.Value)),
        ];
        if (declared.Length == 0)
        {
            return null;
        }

        (DatedEvent holding, PartialDate date) = declared.MaxBy(one => one.Date);
        (DatedEvent first, PartialDate was) = declared.MinBy(one => one.Date.Last);
        return was.Last < date.First
            ? new Deadline(subjectId, date, holding.SourceId.Value, holding.Locator, first, MonthsBetween(was.Last, date.Last))
            : new Deadline(subjectId, date, holding.SourceId.Value, holding.Locator);
    }

    // A standstill is told as long as nothing later is known of the works; a delay until they are concluded.
    private DatedEvent? Report(string subjectId, StageStatus? status) =>
        status is { } known && IsStage(known.Event, Stages.Suspended)
            ? known.Event
            : _index.EventsOf(subjectId).Where(fact => IsStage(fact, Stages.Delay)).MaxBy(fact => fact.Date?.Value.First);

    private static bool IsStage(DatedEvent fact, string stage) => string.Equals(fact.Stage.Value, stage, StringComparison.Ordinal);

    private static int MonthsBetween(DateOnly from, DateOnly to) =>
        ((to.Year - from.Year) * 12) + to.Month - from.Month - (to.Day < Math.Min(from.Day, DateTime.DaysInMonth(to.Year, to.Month)) ? 1 : 0);
}
