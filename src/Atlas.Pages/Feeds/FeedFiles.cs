using Atlas.Core.Records;
using Atlas.Pages.Plan;
using Atlas.Pages.Routes;

namespace Atlas.Pages.Feeds;

/// <summary>Plans the feeds: of the whole site, of each programme and of each municipality, so that anyone can follow what matters to them without an account.</summary>
public sealed class FeedFiles(PlanContext context)
{
    private readonly AtomFeed _feed = new(context);
    private readonly FeedEntries _entries = new(context);

    /// <summary>Every feed.</summary>
    public IEnumerable<PlannedFile> Planned() =>
        context.Programmes.Select(Programme)
            .Concat(context.Municipalities.Select(Municipality))
            .Prepend(_feed.Planned(SiteRoutes.Feed, Route.Home, context.Site.Title, All));

    private IEnumerable<FeedEntry> All()
    {
        Catalogue catalogue = context.Index.Catalogue;
        IEnumerable<string> subjects = catalogue.Events.Select(e => e.SubjectId.Value).Distinct(StringComparer.Ordinal);
        return _entries.News()
            .Concat(subjects.SelectMany(_entries.Facts))
            .Concat(_entries.Sources(catalogue.Figures.Select(f => f.SubjectId.Value).Distinct(StringComparer.Ordinal), page: null));
    }

    private PlannedFile Programme(Programme programme)
    {
        string id = programme.Id.Value;
        Route page = SiteRoutes.Programme(id);
        return _feed.Planned(SiteRoutes.FeedOf(page), page, Title(programme.Name), () =>
            Of([.. context.Index.WithParts(id), .. context.Sets.OfProgramme(id).Select(i => i.Id.Value)], page));
    }

    private PlannedFile Municipality(Municipality municipality)
    {
        string istat = municipality.Istat.Value;
        Route page = SiteRoutes.Municipality(municipality.Slug);
        return _feed.Planned(SiteRoutes.FeedOf(page), page, Title(municipality.Name.Value), () =>
            Of([istat, .. context.Index.InterventionsIn(istat).Select(i => i.Id.Value)], page));
    }

    private IEnumerable<FeedEntry> Of(string[] subjects, Route page) => subjects.SelectMany(_entries.Facts).Concat(_entries.Sources(subjects, page));

    private string Title(string name) => $"{name} - {context.Site.Title}";
}
