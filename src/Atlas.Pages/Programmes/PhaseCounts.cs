using System.Collections.Immutable;
using Atlas.Core.Records;
using Atlas.Core.Rules;
using Atlas.Pages.Plan;

namespace Atlas.Pages.Programmes;

/// <summary>Counts interventions by phase.</summary>
public static class PhaseCounts
{
    /// <summary>Every phase of the vocabulary in its order, and last the interventions of which no dated fact tells a phase.</summary>
    public static ImmutableArray<PhaseCount> Of(ImmutableArray<Intervention> works, PlanContext context)
    {
        ILookup<string, StageStatus?> byPhase = works.Select(i => context.Stages.Of(i.Id.Value)).ToLookup(s => s?.Phase ?? Stages.NoPhase, StringComparer.Ordinal);
        return
        [
            .. context.Phases.Where(phase => !string.Equals(phase, Stages.NoPhase, StringComparison.Ordinal))
                .Select(phase => Count(phase, context.Index.Term("phase", phase)?.Label ?? phase)),
            Count(Stages.NoPhase, context.Words.Of("stage.none")),
        ];

        PhaseCount Count(string phase, string name) => new(phase, name, byPhase[phase].Count(), byPhase[phase].Count(s => s is { IsStale: true }));
    }
}
