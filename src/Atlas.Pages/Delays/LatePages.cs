using System.Collections.Immutable;
using System.Globalization;
using Atlas.Core.Records;
using Atlas.Core.Rules;
using Atlas.Pages.Figures;
using Atlas.Pages.Plan;
using Atlas.Pages.References;
using Atlas.Pages.Routes;
using Atlas.Pages.Subjects;

namespace Atlas.Pages.Delays;

/// <summary>Plans the list of late works, in pages where there are very many.</summary>
public sealed class LatePages(PlanContext context)
{
    private const int PerPage = 100;

    private readonly Lazy<WorkDeadlines> _works = new(() => new WorkDeadlines(context));

    /// <summary>The pages of the list; the first is there even where no work is late, to say so.</summary>
    public IEnumerable<PlannedPage> Planned()
    {
        int pages = Math.Max(1, (_works.Value.Late.Length + PerPage - 1) / PerPage);
        return Enumerable.Range(1, pages).Select(number => new PlannedPage(RouteOf(number), "late", () => Page(number, pages)));
    }

    private LatePage Page(int number, int pages)
    {
        var facts = new SubjectFacts(context, ReferenceGrain.Source);
        var deadlines = new Deadlines(context, facts);
        WorkDeadlines works = _works.Value;
        string suffix = number == 1 ? string.Empty : context.Words.Of("pager.suffix", number.ToString(CultureInfo.InvariantCulture));
        return new LatePage
        {
            Site = context.Site,
            Route = RouteOf(number),
            Title = context.Words.Of("late.title") + suffix,
            Heading = context.Words.Of("late.title") + suffix,
            Description = ShortText.Of(context.Words.Of("late.description", context.Site.Title + suffix)),
            Section = SiteRoutes.Interventions,
            Breadcrumb = number == 1 ? [new LinkModel(context.Words.Of("nav.interventions"), SiteRoutes.Interventions)] : [new LinkModel(context.Words.Of("nav.interventions"), SiteRoutes.Interventions), new LinkModel(context.Words.Of("late.title"), SiteRoutes.Late)],
            ReferenceDate = Day.Of(context.Stages.ReferenceDate),
            Works = [.. works.Late.Skip((number - 1) * PerPage).Take(PerPage).Select(pair => Late(pair.Work, pair.Status, facts, deadlines))],
            Overdue = Counted("late.overdue", s => s.IsOverdue, "in-ritardo"),
            Reported = Counted("late.reported", s => s.IsLate && !s.IsOverdue, "in-ritardo"),
            Moved = Counted("late.postponed", s => s.IsMoved),
            Ahead = Counted("late.not_passed", s => s.IsAhead, number == 1 && works.Count(status => status.IsAhead) > 0 ? "futuri" : null),
            Undeclared = Counted("late.undeclared", s => s.Deadline is null, "senza-termine"),
            Count = works.All.Length,
            DeadlinesAhead = number == 1 ? Ahead(works, deadlines) : [],
            PageNumber = number,
            Pages = [.. Enumerable.Range(1, pages).Select(n => new LinkModel(n.ToString(CultureInfo.InvariantCulture), RouteOf(n)))],
            Alternates = ProfileAlternates.OfTable(context.Words.Of("late.table"), "termini", context.Words),
            References = facts.References.Listed(),
            Updated = context.Site.Updated,
        };
    }

    private static Route RouteOf(int number) =>
        number == 1 ? SiteRoutes.Late : new Route(string.Create(CultureInfo.InvariantCulture, $"{SiteRoutes.Late.Path}pagina-{number}/"));

    private FigureModel Counted(string phrase, Func<DeadlineStatus, bool> asked, string? partsAt = null) =>
        PageFigures.Count(context.Words.Of(phrase), _works.Value.Count(asked), context.Words.Of(phrase + "_formula"), partsAt);

    private static LateWork Late(Intervention work, DeadlineStatus status, SubjectFacts facts, Deadlines deadlines) => new(
        facts.Works.Of([work])[0],
        deadlines.Of(status),
        status.Report is { } report ? facts.Entry(report, subject: null) : null);

    private ImmutableArray<DeadlineGroup> Ahead(WorkDeadlines works, Deadlines deadlines) =>
    [
        .. works.All.Where(pair => pair.Status.IsAhead)
            .GroupBy(pair => pair.Status.Deadline!.SubjectId, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.First().Status.Deadline!.Date.Last)
            .Select(group => new DeadlineGroup(context.SubjectLink(group.Key), group.Count(), deadlines.Of(group.First().Status)!)),
    ];
}
