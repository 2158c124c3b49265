using System.Collections.Immutable;
using Atlas.Core.Languages;
using Atlas.Core.Records;
using Atlas.Pages.Plan;
using Atlas.Pages.Subjects;

namespace Atlas.Pages.Sources;

/// <summary>Finds, once for the whole atlas, what leans on each source besides figures.</summary>
public sealed class DrawnRecords
{
    private readonly PlanContext _context;
    private readonly ILookup<string, DatedEvent> _facts;
    private readonly ILookup<string, (string Subject, string What, string? Locator)> _records;

    /// <summary>Looks through the whole catalogue.</summary>
    public DrawnRecords(PlanContext context)
    {
        _context = context;
        Catalogue all = context.Index.Catalogue;
        _facts = all.Events.ToLookup(e => e.SourceId.Value, StringComparer.Ordinal);
        _records = Rows(all).Concat(Notes(context.Index)).ToLookup(r => r.Source, r => (r.Subject, r.What, r.Locator), StringComparer.Ordinal);
    }

    /// <summary>How many dated facts are drawn from a source.</summary>
    public int CountFacts(string sourceId) => _facts[sourceId].Count();

    /// <summary>The dated facts drawn from a source, oldest first.</summary>
    public ImmutableArray<DrawnFact> Facts(string sourceId) =>
    [
        .. SubjectFacts.InOrder(_facts[sourceId]).Select(e => new DrawnFact(
            _context.SubjectLink(e.SubjectId.Value),
            e.Date?.Value,
            _context.Index.Term(Core.Rules.Stages.Vocabulary, e.Stage.Value)?.Label ?? e.Stage.Value,
            e.Text,
            e.Locator)),
    ];

    /// <summary>Whatever else leans on a source, in the order of the files.</summary>
    public ImmutableArray<DrawnRecord> Records(string sourceId) =>
        [.. _records[sourceId].Select(r => new DrawnRecord(_context.SubjectLink(r.Subject), r.What, r.Locator))];

    private static IEnumerable<(string Source, string Subject, string What, string? Locator)> Rows(Catalogue all) =>
    [
        .. all.Programmes.Select(p => (p.SourceId.Value, p.Id.Value, "dati del programma", p.Locator)),
        .. all.Strategies.Select(s => (s.SourceId.Value, s.Id.Value, "dati della strategia", s.Locator)),
        .. all.Zones.Select(z => (z.SourceId.Value, z.Id.Value, "dati della zona", z.Locator)),
        .. all.Interventions.Select(i => (i.SourceId.Value, i.Id.Value, "dati dell’intervento", i.Locator)),
        .. all.Contracts.SelectMany(c => c.Subjects.Select(s => (c.SourceId.Value, s.Value, "contratto: " + c.Object, c.Locator))),
        .. all.StrategyLinks.Where(l => l.SourceId is not null).Select(l => (l.SourceId!.Value.Value, l.SubjectId.Value, "legame con una strategia", l.Locator)),
    ];

    private static IEnumerable<(string Source, string Subject, string What, string? Locator)> Notes(CatalogueIndex index) =>
    [
        .. index.Catalogue.Inferences.Where(i => i.SourceId is not null).Select(i => (i.SourceId!.Value.Value, i.SubjectId.Value, "valore dedotto: " + FieldNames.Of(index, InterfaceWords.Italian, i.Field.Value), i.Locator)),
        .. index.Catalogue.Gaps.Where(g => g.SourceId is not null).Select(g => (g.SourceId!.Value.Value, g.SubjectId.Value, "dato mancante: " + FieldNames.Of(index, InterfaceWords.Italian, g.Field.Value), g.Locator)),
    ];
}
