using System.Globalization;
using Atlas.Core.Rules;
using Atlas.Pages.Plan;
using Atlas.Pages.Routes;

namespace Atlas.Pages.Quality;

/// <summary>Plans the page on how complete and fresh the data are (DESIGN §1.3).</summary>
public sealed class QualityPages(PlanContext context)
{
    private const int ShownStale = 40;

    private Completeness Completeness => context.Rules.Completeness;

    /// <summary>The page.</summary>
    public IEnumerable<PlannedPage> Planned() => [new PlannedPage(SiteRoutes.Quality, "quality", Page)];

    private QualityPage Page()
    {
        SetCompleteness all = Completeness.All;
        QualitySummary summary = QualitySummary.Of(all, context.Words);
        return new QualityPage
        {
            Site = context.Site,
            Route = SiteRoutes.Quality,
            Title = "Qualità dei dati",
            Heading = "Qualità dei dati",
            Description = ShortText.Of(string.Create(
                CultureInfo.InvariantCulture,
                $"Che cosa si sa e che cosa manca dei {all.Interventions} interventi: campi noti per programma, comune e zona, e stati non più recenti.")),
            Section = SiteRoutes.OpenData,
            Breadcrumb = [new LinkModel("Dati aperti", SiteRoutes.OpenData)],
            All = summary,
            Programmes =
            [
                .. context.Programmes.Select(p => new QualityRow(
                        new LinkModel(p.ShortName, SiteRoutes.Programme(p.Id.Value)), QualitySummary.Of(Completeness.OfProgramme(p.Id.Value), context.Words)))
                    .Where(row => row.Summary.Interventions > 0),
            ],
            Zones =
            [
                .. context.Index.Catalogue.Zones.OrderBy(z => z.Order).Select(z => new QualityRow(
                    new LinkModel(z.Name, SiteRoutes.Zone(z.Id.Value)), QualitySummary.Of(Completeness.OfZone(z.Id.Value), context.Words))),
            ],
            Municipalities =
            [
                .. context.Municipalities.Where(m => context.Index.InterventionsIn(m.Istat.Value).Length > 0).Select(m => new QualityRow(
                    new LinkModel(m.Name.Value, SiteRoutes.Municipality(m.Slug)), QualitySummary.Of(Completeness.OfMunicipality(m.Istat.Value), context.Words))),
            ],
            Stale =
            [
                .. all.Stale.Take(ShownStale).Select(s => new StaleWork(
                    new LinkModel(context.Names.UniqueNameOf(s.Intervention), SiteRoutes.Intervention(s.Intervention.Id.Value)),
                    s.Status!.Stage.Label,
                    s.Status.Date!.Value,
                    Day.Of(s.Status.StaleSince))),
            ],
            Updated = context.Site.Updated,
        };
    }
}
