using System.Collections.Immutable;
using Atlas.Core.Records;
using Atlas.Pages.Plan;
using Atlas.Pages.Routes;
using Atlas.Pages.Subjects;

namespace Atlas.Pages.Works;

/// <summary>The interventions that a profile shows: all of them, or where they are many those that cost most and the way to the rest.</summary>
/// <param name="Items">The interventions shown.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Rest">Where all of them are listed; nothing where all are shown.</param>
public sealed record WorkExcerpt(ImmutableArray<WorkItem> Items, int Count, Route? Rest)
{
    private const int Most = 20;
    private const int Shown = 5;

    /// <summary>Whether a profile cannot show them all.</summary>
    public static bool IsTooMany(int count) => count > Most;

    /// <summary>The excerpt of <paramref name="works"/> for the profile at <paramref name="profile"/>.</summary>
    public static WorkExcerpt Of(ImmutableArray<Intervention> works, Route profile, PlanContext context, SubjectFacts facts) => IsTooMany(works.Length)
        ? new WorkExcerpt(facts.Works.Of(Costliest(works, context)), works.Length, SiteRoutes.WorksOf(profile))
        : new WorkExcerpt(facts.Works.Of(works), works.Length, null);

    private static IEnumerable<Intervention> Costliest(ImmutableArray<Intervention> works, PlanContext context) =>
        works.OrderByDescending(i => context.Headlines.OfFamily(i.Id.Value, MeasureFamily.Cost)?.Figure.Value.Value ?? decimal.MinValue).Take(Shown);
}
