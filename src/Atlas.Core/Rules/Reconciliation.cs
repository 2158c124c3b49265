using System.Collections.Frozen;
using System.Collections.Immutable;
using Atlas.Core.Records;

namespace Atlas.Core.Rules;

/// <summary>
/// The public ledger (DESIGN §1.2, §4 "Reconciliation"): every comparison that the data allow, as facts to publish. Computed once. Comparisons that
/// agree are kept for programmes, municipalities, zones and strategies, and only counted for interventions.
/// </summary>
public sealed class Reconciliation
{
    private readonly FrozenDictionary<string, ImmutableArray<LedgerEntry>> _bySubject;

    /// <summary>Makes every comparison over <paramref name="index"/>.</summary>
    public Reconciliation(CatalogueIndex index, InterventionSets sets, Headlines headlines)
    {
        var shares = new SharesOfWholes(index);
        var counts = new DeclaredCounts(index, sets, headlines);
        var sources = new DifferingSources(index);
        ImmutableArray<LedgerEntry> all =
        [
            .. new DeclaredTotals(index, sets, headlines).Entries(),
            .. index.Catalogue.Figures.Select(f => f.SubjectId.Value).Distinct(StringComparer.Ordinal).SelectMany(OfSubject),
        ];
        Tallies =
        [
            .. Enum.GetValues<LedgerKind>().Select(kind => new LedgerTally(
                kind, all.Count(e => e.Kind == kind), all.Count(e => e.Kind == kind && e.Outcome == LedgerOutcome.Agrees))),
        ];
        Entries =
        [
            .. all.Where(e => e.Outcome != LedgerOutcome.Agrees || !index.Interventions.ContainsKey(e.SubjectId))
                .OrderBy(e => e.Outcome)
                .ThenByDescending(e => e.Weight)
                .ThenBy(e => e.Kind)
                .ThenBy(e => e.SubjectId, StringComparer.Ordinal)
                .ThenBy(e => e.Measure.Id.Value, StringComparer.Ordinal),
        ];
        _bySubject = Entries.GroupBy(e => e.SubjectId, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal);

        IEnumerable<LedgerEntry> OfSubject(string subjectId)
        {
            ImmutableArray<LedgerEntry> counted = [.. counts.Of(subjectId)];
            return shares.Of(subjectId)
                .Concat(counted)
                .Concat(sources.Of(subjectId).Where(e => counted.IsEmpty || !DeclaredCounts.Tells(e.Measure)));
        }
    }

    /// <summary>The entries by outcome, then the heaviest first (<see cref="LedgerEntry.Weight"/>), then by kind, subject and measure.</summary>
    public ImmutableArray<LedgerEntry> Entries { get; }

    /// <summary>How many comparisons were made and how many agree, for each kind.</summary>
    public ImmutableArray<LedgerTally> Tallies { get; }

    /// <summary>The entries of one subject, in the same order.</summary>
    public ImmutableArray<LedgerEntry> Of(string subjectId) =>
        _bySubject.TryGetValue(subjectId, out ImmutableArray<LedgerEntry> entries) ? entries : [];
}
