using System.Collections.Immutable;
using Atlas.Core.Records;
using Atlas.Pages.Plan;
using Atlas.Pages.Routes;
using Atlas.Pages.Subjects;

namespace Atlas.Pages.Programmes;

/// <summary>Makes the tree of programmes for one page.</summary>
public sealed class ProgrammeParts(PlanContext context, SubjectFacts facts)
{
    /// <summary>The parts of a programme, with theirs.</summary>
    public ImmutableArray<ProgrammePart> Of(string programmeId) => [.. context.Index.ChildrenOf(programmeId).Select(Part)];

    /// <summary>The programmes that are no part of another, with their parts.</summary>
    public ImmutableArray<ProgrammePart> Roots() =>
        [.. context.Programmes.Where(p => p.ParentId is null || !context.Index.Programmes.ContainsKey(p.ParentId.Value.Value)).Select(Part)];

    private ProgrammePart Part(Programme programme)
    {
        string id = programme.Id.Value;
        return new ProgrammePart(
            new LinkModel(programme.ShortName, SiteRoutes.Programme(id)),
            programme.Name,
            facts.Word("programme_kind", programme.Kind.Value),
            SubjectTotals.Of(context, facts.Figures, context.Sets.OfProgramme(id), context.Words.Of("programme.totals")),
            facts.Figures.HeadlineOr(context.Headlines.OfFamily(id, MeasureFamily.Interventions), id, MeasureFamily.Interventions, context.Words.Of("programmes.declared")),
            Of(id));
    }
}
