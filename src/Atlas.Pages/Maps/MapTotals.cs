using System.Collections.Immutable;
using Atlas.Core.Records;
using Atlas.Core.Rules;

namespace Atlas.Pages.Maps;

/// <summary>Counts and sums interventions by municipality, in one pass over them.</summary>
/// <param name="index">The catalogue.</param>
/// <param name="sums">The sums.</param>
public sealed class MapTotals(CatalogueIndex index, Totals sums)
{
    /// <summary>The totals of <paramref name="municipalities"/> over <paramref name="interventions"/>, in the order of the municipalities.</summary>
    public ImmutableArray<MunicipalityTotals> Of(IEnumerable<Municipality> municipalities, IEnumerable<Intervention> interventions)
    {
        var own = new Dictionary<string, ImmutableArray<Intervention>.Builder>(StringComparer.Ordinal);
        var shared = new Dictionary<string, ImmutableArray<Intervention>.Builder>(StringComparer.Ordinal);
        foreach (Intervention intervention in interventions)
        {
            foreach (string istat in intervention.Municipalities.Select(m => m.Value).Distinct(StringComparer.Ordinal).Where(index.Municipalities.ContainsKey))
            {
                Add(intervention.IsShared ? shared : own, istat, intervention);
            }
        }

        return [.. municipalities.Select(m => Of(m, Get(own, m), Get(shared, m)))];
    }

    private MunicipalityTotals Of(Municipality municipality, ImmutableArray<Intervention> own, ImmutableArray<Intervention> shared) =>
        new(municipality, own.Length, shared.Length, Cost(own), Cost(shared));

    private decimal? Cost(ImmutableArray<Intervention> interventions) => interventions.IsEmpty ? null : sums.OfCost(interventions)?.Value;

    private static void Add(Dictionary<string, ImmutableArray<Intervention>.Builder> groups, string istat, Intervention intervention)
    {
        if (!groups.TryGetValue(istat, out ImmutableArray<Intervention>.Builder? group))
        {
            groups.Add(istat, group = ImmutableArray.CreateBuilder<Intervention>());
        }

        group.Add(intervention);
    }

    private static ImmutableArray<Intervention> Get(Dictionary<string, ImmutableArray<Intervention>.Builder> groups, Municipality municipality) =>
        groups.TryGetValue(municipality.Istat.Value, out ImmutableArray<Intervention>.Builder? group) ? group.ToImmutable() : [];
}
