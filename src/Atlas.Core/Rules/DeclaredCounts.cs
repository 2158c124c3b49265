using System.Collections.Immutable;
using Atlas.Core.Records;
using Atlas.Core.Values;

namespace Atlas.Core.Rules;

/// <summary>Compares declared numbers of interventions and of municipalities (families of <see cref="MeasureFamily"/>) with what the atlas lists.</summary>
internal sealed class DeclaredCounts(CatalogueIndex index, InterventionSets sets, Headlines headlines)
{
    /// <summary>The entries of one subject; none for one that lists nothing, such as an intervention.</summary>
    public IEnumerable<LedgerEntry> Of(string subjectId)
    {
        if (headlines.OfFamily(subjectId, MeasureFamily.Interventions) is { } interventions && Listed(subjectId) is { } listed)
        {
            yield return Entry(LedgerKind.InterventionCount, subjectId, interventions, listed.Length);
        }

        if (headlines.OfFamily(subjectId, MeasureFamily.Municipalities) is { } municipalities && CountMunicipalities(subjectId) is { } count)
        {
            yield return Entry(LedgerKind.MunicipalityCount, subjectId, municipalities, count);
        }
    }

    /// <summary>Whether a measure is told by these entries.</summary>
    public static bool Tells(Measure measure) => measure.Family is MeasureFamily.Interventions or MeasureFamily.Municipalities;

    /// <summary>Interventions may be unlisted; the municipalities of a zone are all listed. Sources that differ among themselves differ all the same.</summary>
    private LedgerEntry Entry(LedgerKind kind, string subjectId, Headline declared, int listed)
    {
        ImmutableArray<LedgerValue> stated = [Comparison.Stated(declared.Figure), .. declared.Others.Select(o => Comparison.Stated(o.Figure))];
        var counted = new LedgerValue(LedgerRole.Counted, listed, Qualifier.Exact, []);
        int missing = index.Zones.ContainsKey(subjectId) && kind == LedgerKind.MunicipalityCount ? 0 : 1;
        LedgerEntry entry = Comparison.WithComputed(kind, subjectId, declared.Measure, stated, counted, members: 0, missing) with { Missing = 0 };
        return Comparison.OutcomeOf(stated) == LedgerOutcome.Differs ? entry with { Outcome = LedgerOutcome.Differs } : entry;
    }

    private ImmutableArray<Intervention>? Listed(string subjectId) =>
        index.Programmes.ContainsKey(subjectId) ? sets.OfProgramme(subjectId)
        : index.Municipalities.ContainsKey(subjectId) ? index.InterventionsIn(subjectId)
        : index.Zones.ContainsKey(subjectId) ? [.. sets.OwnOfZone(subjectId), .. sets.SharedOfZone(subjectId)]
        : index.Strategies.ContainsKey(subjectId) ? sets.OfStrategy(subjectId)
        : null;

    private int? CountMunicipalities(string subjectId) =>
        index.Zones.ContainsKey(subjectId)
            ? index.MunicipalitiesOf(subjectId).Length
            : Listed(subjectId)?.SelectMany(i => i.Municipalities).Select(m => m.Value).Distinct(StringComparer.Ordinal).Count();
}
