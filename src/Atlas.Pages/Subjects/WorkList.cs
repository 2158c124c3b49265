using System.Collections.Immutable;
using Atlas.Core.Records;
using Atlas.Core.Rules;
using Atlas.Pages.Plan;
using Atlas.Pages.Routes;

namespace Atlas.Pages.Subjects;

/// <summary>Makes the items of lists of interventions for one page.</summary>
public sealed class WorkList(PlanContext context, SubjectFacts facts)
{
    /// <summary>An item for each of <paramref name="interventions"/>, in their order.</summary>
    public ImmutableArray<WorkItem> Of(IEnumerable<Intervention> interventions) => [.. interventions.Select(Item)];

    private WorkItem Item(Intervention intervention)
    {
        string id = intervention.Id.Value;
        StageStatus? status = context.Stages.Of(id);
        return new WorkItem
        {
            Id = id,
            Link = new LinkModel(context.Names.UniqueNameOf(intervention), SiteRoutes.Intervention(id)),
            HasTitle = intervention.Title is not null,
            Municipalities = facts.Municipalities(intervention.Municipalities.Select(m => m.Value)),
            Programme = context.Index.Programmes.TryGetValue(intervention.ProgrammeId.Value, out Programme? programme)
                ? new LinkModel(programme.ShortName, SiteRoutes.Programme(programme.Id.Value))
                : null,
            Kind = facts.Word("kind", intervention.Kind?.Value),
            Stage = status?.Stage.Label,
            Phase = status?.Phase ?? Stages.NoPhase,
            IsStale = status is { IsStale: true },
            Cost = facts.Figures.HeadlineOr(context.Headlines.OfFamily(id, MeasureFamily.Cost), id, MeasureFamily.Cost, context.Words.Of("works.cost")),
        };
    }
}
