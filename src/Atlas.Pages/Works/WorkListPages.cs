using System.Collections.Immutable;
using System.Globalization;
using Atlas.Core.Locations;
using Atlas.Core.Records;
using Atlas.Pages.Plan;
using Atlas.Pages.References;
using Atlas.Pages.Routes;
using Atlas.Pages.Subjects;

namespace Atlas.Pages.Works;

/// <summary>Plans the lists of interventions of programmes and municipalities that have too many for their profiles.</summary>
public sealed class WorkListPages(PlanContext context)
{
    private const int PerPage = 100;

    /// <summary>The pages of every such list.</summary>
    public IEnumerable<PlannedPage> Planned() =>
    [
        .. context.Programmes.SelectMany(p => PagesOf(
            new LinkModel(p.ShortName, SiteRoutes.Programme(p.Id.Value)), new LinkModel("Programmi", SiteRoutes.Programmes), p.Id.Location, context.Sets.OfProgramme(p.Id.Value))),
        .. context.Municipalities.SelectMany(m => PagesOf(
            new LinkModel(m.Name.Value, SiteRoutes.Municipality(m.Slug)), new LinkModel("Comuni", SiteRoutes.Municipalities), m.Name.Location, WorksIn(m))),
    ];

    private ImmutableArray<Intervention> WorksIn(Municipality municipality) =>
        [.. context.Sets.OwnOfMunicipality(municipality.Istat.Value), .. context.Sets.SharedOfMunicipality(municipality.Istat.Value)];

    private IEnumerable<PlannedPage> PagesOf(LinkModel subject, LinkModel section, SourceLocation origin, ImmutableArray<Intervention> works)
    {
        if (!WorkExcerpt.IsTooMany(works.Length))
        {
            return [];
        }

        Route first = SiteRoutes.WorksOf(subject.Route);
        int pages = (works.Length + PerPage - 1) / PerPage;
        return Enumerable.Range(1, pages).Select(number => new PlannedPage(
            Numbered(first, number), "works", () => Page(subject, section, works, number, pages), origin));
    }

    private WorkListPage Page(LinkModel subject, LinkModel section, ImmutableArray<Intervention> works, int number, int pages)
    {
        var facts = new SubjectFacts(context, ReferenceGrain.Source);
        Route first = SiteRoutes.WorksOf(subject.Route);
        string suffix = number == 1 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $", pagina {number}");
        return new WorkListPage
        {
            Site = context.Site,
            Route = Numbered(first, number),
            Title = $"{subject.Label}: tutti gli interventi{suffix}",
            Heading = $"{subject.Label}: tutti gli interventi{suffix}",
            Description = ShortText.Of(string.Create(
                CultureInfo.InvariantCulture, $"I {works.Length} interventi di {subject.Label} con comune, stato, costo e fonte{suffix}.")),
            Section = section.Route,
            Breadcrumb = [section, subject],
            Subject = subject,
            Works = facts.Works.Of(works.Skip((number - 1) * PerPage).Take(PerPage)),
            Count = works.Length,
            Pages = [.. Enumerable.Range(1, pages).Select(n => new LinkModel(n.ToString(CultureInfo.InvariantCulture), Numbered(first, n)))],
            References = facts.References.Listed(),
            Updated = context.Site.Updated,
        };
    }

    private static Route Numbered(Route first, int number) =>
        number == 1 ? first : new Route(string.Create(CultureInfo.InvariantCulture, $"{first.Path}pagina-{number}/"));
}
