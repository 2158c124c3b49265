using Atlas.Core.Diagnostics;
using Atlas.Core.Locations;
using Atlas.Core.Records;
using Atlas.Core.Values;

namespace Atlas.Core.Rules.Checks;

/// <summary>Every id that a row names is that of a record of the right kind. What narratives name is checked where they are read.</summary>
internal sealed class ReferenceCheck(CatalogueIndex index, CheckReport report)
{
    private readonly Catalogue _all = index.Catalogue;
    private readonly SubjectNames _subjects = new(index);
    private readonly NameHints _sources = new(index.Sources.Keys);
    private readonly NameHints _measures = new(index.Measures.Keys);
    private readonly NameHints _programmes = new(index.Programmes.Keys);
    private readonly NameHints _strategies = new(index.Strategies.Keys);
    private readonly NameHints _zones = new(index.Zones.Keys);

    /// <summary>Reports every dangling reference; none where rows that could be meant could not be read.</summary>
    public void Run()
    {
        if (!_all.HasAllRows)
        {
            return;
        }

        Subjects();
        Sources();
        Others();
    }

    private void Subjects()
    {
        IEnumerable<Located<string>> named = _all.Figures.Select(f => f.SubjectId)
            .Concat(_all.Events.Select(e => e.SubjectId))
            .Concat(_all.Inferences.Select(i => i.SubjectId))
            .Concat(_all.Gaps.Select(g => g.SubjectId))
            .Concat(_all.StrategyLinks.Select(l => l.SubjectId))
            .Concat(_all.Contracts.SelectMany(c => c.Subjects));
        foreach (Located<string> id in named.Where(id => !_subjects.Contains(id.Value) && !report.IsKnown(id.Location)))
        {
            report.Add(Diagnose.Records.UnknownSubject(id.Location, id.Value, _subjects.Nearest(id.Value)));
        }
    }

    private void Sources()
    {
        IEnumerable<Located<string>> optional = _all.Gaps.Select(g => g.SourceId)
            .Concat(_all.Inferences.Select(i => i.SourceId))
            .Concat(_all.StrategyLinks.Select(l => l.SourceId))
            .OfType<Located<string>>();
        IEnumerable<Located<string>> named = _all.Figures.Select(f => f.SourceId)
            .Concat(_all.Events.Select(e => e.SourceId))
            .Concat(_all.Interventions.Select(i => i.SourceId))
            .Concat(_all.Programmes.Select(p => p.SourceId))
            .Concat(_all.Strategies.Select(s => s.SourceId))
            .Concat(_all.Zones.Select(z => z.SourceId))
            .Concat(_all.Municipalities.Select(m => m.SourceId))
            .Concat(_all.Contracts.Select(c => c.SourceId))
            .Concat(optional);
        Dangling(named, index.Sources.ContainsKey, (id, at) => Diagnose.Records.UnknownSource(at, id, _sources.Of(id)));
    }

    private void Others()
    {
        Dangling(_all.Figures.Select(f => f.MeasureId), index.Measures.ContainsKey, (id, at) => Diagnose.Records.UnknownMeasure(at, id, _measures.Of(id)));
        Dangling(
            _all.Measures.Select(m => m.PartOf).OfType<Located<string>>(),
            index.Measures.ContainsKey,
            (id, at) => Diagnose.Records.UnknownWhole(at, id, _measures.Of(id)));
        Dangling(
            _all.Interventions.Select(i => i.ProgrammeId).Concat(_all.Programmes.Select(p => p.ParentId).OfType<Located<string>>()),
            index.Programmes.ContainsKey,
            (id, at) => Diagnose.Records.UnknownProgramme(at, id, _programmes.Of(id)));
        Dangling(
            _all.StrategyLinks.Select(l => l.StrategyId),
            index.Strategies.ContainsKey,
            (id, at) => Diagnose.Records.UnknownStrategy(at, id, _strategies.Of(id)));
        Dangling(
            _all.Municipalities.Select(m => m.ZoneId).OfType<Located<string>>(),
            index.Zones.ContainsKey,
            (id, at) => Diagnose.Records.UnknownZone(at, id, _zones.Of(id)));
    }

    private void Dangling(IEnumerable<Located<string>> named, Func<string, bool> isKnown, Func<string, SourceLocation, Diagnostic> diagnose)
    {
        foreach (Located<string> id in named.Where(id => !isKnown(id.Value) && !report.IsKnown(id.Location)))
        {
            report.Add(diagnose(id.Value, id.Location));
        }
    }
}
