using System.Collections.Immutable;
using Atlas.Core.Records;
using Atlas.Pages.Plan;
using Atlas.Pages.Routes;

namespace Atlas.Pages.Municipalities;

/// <summary>Counts interventions by programme.</summary>
public static class ProgrammeShares
{
    /// <summary>The programmes of <paramref name="works"/>, those with most first.</summary>
    public static ImmutableArray<ProgrammeShare> Of(IEnumerable<Intervention> works, PlanContext context) =>
    [
        .. works.CountBy(i => i.ProgrammeId.Value, StringComparer.Ordinal)
            .Where(pair => context.Index.Programmes.ContainsKey(pair.Key))
            .OrderByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => new ProgrammeShare(new LinkModel(context.Index.Programmes[pair.Key].ShortName, SiteRoutes.Programme(pair.Key)), pair.Value)),
    ];
}
