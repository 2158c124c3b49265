using System.Collections.Immutable;
using Atlas.Core.Locations;
using Atlas.Core.Records;
using Atlas.Core.Values;
using Atlas.Pages.Plan;
using Atlas.Pages.References;
using Atlas.Pages.Routes;
using Atlas.Pages.Subjects;

namespace Atlas.Pages.News;

/// <summary>Plans the news.</summary>
public sealed class NewsPages(PlanContext context)
{
    private const int ShownFacts = 30;

    /// <summary>The list, then a page for each item.</summary>
    public IEnumerable<PlannedPage> Planned() =>
        context.Narratives(NarrativeKind.News)
            .Select(n => new PlannedPage(SiteRoutes.NewsItem(n.Key), "news-item", () => Item(n), SourceLocation.WholeFile(n.File)))
            .Prepend(new PlannedPage(SiteRoutes.News, "news", List));

    /// <summary>The news, newest first.</summary>
    public ImmutableArray<NewsEntry> Entries() =>
    [
        .. context.Narratives(NarrativeKind.News)
            .OrderByDescending(n => n.Date?.Value)
            .ThenBy(n => n.Key, StringComparer.Ordinal)
            .Select(n => new NewsEntry(new LinkModel(n.Title?.Value ?? n.Key, SiteRoutes.NewsItem(n.Key)), Day.Of(n.Date), n.Description?.Value)),
    ];

    private NewsListPage List()
    {
        var facts = new SubjectFacts(context, ReferenceGrain.Source);
        return new NewsListPage
        {
            Site = context.Site,
            Route = SiteRoutes.News,
            Title = "Notizie",
            Heading = "Notizie",
            Description = ShortText.Of($"Le notizie dell’atlante e gli ultimi fatti datati degli interventi ({context.Site.Territory}), con la fonte di ciascuno."),
            Section = SiteRoutes.News,
            Items = Entries(),
            Facts = [.. LatestFacts.Of(context, ShownFacts).Select(e => facts.Entry(e, context.SubjectLink(e.SubjectId.Value)))],
            Alternates = [new AlternateModel("Ultimi fatti in Atom", SiteRoutes.Feed, "application/atom+xml")],
            References = facts.References.Listed(),
            Updated = context.Site.Updated,
        };
    }

    private NewsItemPage Item(Narrative narrative)
    {
        var facts = new SubjectFacts(context, ReferenceGrain.Source);
        foreach (string source in narrative.Sources.Select(s => s.Value))
        {
            facts.References.Cite(source, null);
        }

        string title = narrative.Title?.Value ?? narrative.Key;
        PartialDate? date = Day.Of(narrative.Date);
        return new NewsItemPage
        {
            Site = context.Site,
            Route = SiteRoutes.NewsItem(narrative.Key),
            Title = title,
            Heading = title,
            Description = narrative.Description?.Value ?? ShortText.Of($"{title}. Notizia dell’atlante."),
            Section = SiteRoutes.News,
            Breadcrumb = [new LinkModel("Notizie", SiteRoutes.News)],
            Date = date,
            Subjects = [.. narrative.Subjects.Select(s => context.SubjectLink(s.Value)).Where(link => link.Route != Route.Home)],
            Narrative = narrative,
            References = facts.References.Listed(),
            Updated = Day.Of(narrative.Updated) ?? date,
        };
    }
}
