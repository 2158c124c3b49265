using System.Collections.Immutable;
using Atlas.Core.Diagnostics;
using Atlas.Core.Locations;
using Atlas.Core.Records;
using Atlas.Core.Values;

namespace Atlas.Core.Rules.Checks;

/// <summary>Dates stand in an order that can be. Coarse dates are reported only where every day they can mean is wrong.</summary>
internal sealed class DateCheck(CatalogueIndex index, CheckReport report)
{
    // Public works are planned for a generation at most; a date further away is a slip of the pen.
    private const int YearsAhead = 30;

    private readonly PartialDate? _newest = index.Catalogue.Sources.Max(source => source.Date?.Value);

    /// <summary>Reports dates that cannot be right.</summary>
    public void Run()
    {
        Catalogue all = index.Catalogue;
        foreach (Programme programme in all.Programmes)
        {
            if (programme is { Start: { } start, End: { } end } && end.Value.Last < start.Value.First)
            {
                report.Add(Diagnose.Records.EndBeforeStart(end.Location, end.Value, start.Value));
            }
        }

        foreach ((Located<PartialDate>? date, Located<string> source) in all.Figures.Select(f => (f.AsOf, f.SourceId))
            .Concat(all.Interventions.Select(i => (i.AsOf, i.SourceId)))
            .Concat(all.Contracts.Select(c => (c.Date, c.SourceId))))
        {
            CheckStatement(date, source);
        }

        foreach (DatedEvent fact in all.Events)
        {
            CheckFact(fact);
        }

        foreach (string subject in all.Events.Select(e => e.SubjectId.Value).Distinct(StringComparer.Ordinal))
        {
            CheckCourse(subject);
        }
    }

    private void CheckStatement(Located<PartialDate>? cell, Located<string> source)
    {
        if (cell is { } date && IsAfterSource(date.Value, source.Value, out PartialDate published))
        {
            report.Add(Diagnose.Records.SpeaksAfterSource(date.Location, date.Value, published));
        }
        else if (cell is { } late && IsBeyondSources(late.Value))
        {
            report.Add(Diagnose.Records.DateBeyondSources(late.Location, late.Value, _newest!.Value));
        }
    }

    private void CheckFact(DatedEvent fact)
    {
        if (fact.Date is not { } date)
        {
            return;
        }

        if (PhaseOf(fact) is not (null or Stages.NoPhase) && IsAfterSource(date.Value, fact.SourceId.Value, out PartialDate published))
        {
            report.Add(Diagnose.Records.FactAfterSource(date.Location, date.Value, published));
        }
        else if (IsBeyondSources(date.Value))
        {
            report.Add(Diagnose.Records.DateBeyondSources(date.Location, date.Value, _newest!.Value));
        }
    }

    private void CheckCourse(string subjectId)
    {
        ImmutableArray<DatedEvent> dated = [.. index.EventsOf(subjectId).Where(e => e.Date is not null)];
        ImmutableArray<DatedEvent> ends = [.. dated.Where(e => PhaseOf(e) is Stages.Completion)];
        ImmutableArray<DatedEvent> before = [.. dated.Where(e => PhaseOf(e) is Stages.Identification or Stages.Preparation or Stages.Implementation)];
        if (ends.IsEmpty || before.IsEmpty)
        {
            return;
        }

        DatedEvent last = ends.MaxBy(e => e.Date!.Value.Value.Last)!;
        DatedEvent first = before.MinBy(e => e.Date!.Value.Value.First)!;
        if (last.Date!.Value.Value.Last < first.Date!.Value.Value.First)
        {
            report.Add(Diagnose.Records.ConcludedBeforeBegun(last.Date.Value.Location, subjectId, last.Date.Value.Value, first.Date.Value.Value));
        }
    }

    private string? PhaseOf(DatedEvent fact) => index.Term(Stages.Vocabulary, fact.Stage.Value)?.Group;

    private bool IsAfterSource(PartialDate date, string sourceId, out PartialDate published)
    {
        published = index.SourceDate(sourceId) ?? default;
        return index.SourceDate(sourceId) is not null && date.First > published.Last;
    }

    private bool IsBeyondSources(PartialDate date) => _newest is { } newest && date.Year > newest.Year + YearsAhead;
}
