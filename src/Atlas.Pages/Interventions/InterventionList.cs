using System.Collections.Immutable;
using System.Globalization;
using Atlas.Core.Records;
using Atlas.Pages.Plan;
using Atlas.Pages.References;
using Atlas.Pages.Routes;
using Atlas.Pages.Search;
using Atlas.Pages.Subjects;

namespace Atlas.Pages.Interventions;

/// <summary>Plans the list of interventions, in pages where there are very many.</summary>
public sealed class InterventionList(PlanContext context)
{
    private const int PerPage = 500;

    private readonly CatalogueIndex _index = context.Index;
    private readonly Lazy<ImmutableArray<Intervention>> _ordered = new(() => InProgrammeOrder(context));

    /// <summary>The pages of the list.</summary>
    public IEnumerable<PlannedPage> Planned()
    {
        int pages = Math.Max(1, (context.Sets.All.Length + PerPage - 1) / PerPage);
        return Enumerable.Range(1, pages).Select(number => new PlannedPage(RouteOf(number), "interventions", () => Page(number, pages)));
    }

    private InterventionListPage Page(int number, int pages)
    {
        var facts = new SubjectFacts(context, ReferenceGrain.Source);
        ImmutableArray<WorkItem> works = facts.Works.Of(_ordered.Value.Skip((number - 1) * PerPage).Take(PerPage));
        string suffix = number == 1 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $", pagina {number}");
        return new InterventionListPage
        {
            Site = context.Site,
            Route = RouteOf(number),
            Title = "Interventi" + suffix,
            Heading = "Interventi" + suffix,
            Description = ShortText.Of(string.Create(
                CultureInfo.InvariantCulture,
                $"Tutti i {context.Sets.All.Length} interventi dell’atlante ({context.Site.Territory}) per programma, comune, stato e importo, ciascuno con le sue fonti{suffix}.")),
            Section = SiteRoutes.Interventions,
            Breadcrumb = number == 1 ? [] : [new LinkModel("Interventi", SiteRoutes.Interventions)],
            Items = [.. works.Select(Listed)],
            Totals = SubjectTotals.Of(context, facts.Figures, context.Sets.All, context.Words.Of("interventions.totals"), "elenco"),
            Filters = Filters(facts),
            PageNumber = number,
            Pages = [.. Enumerable.Range(1, pages).Select(n => new LinkModel(n.ToString(CultureInfo.InvariantCulture), RouteOf(n)))],
            Alternates = ProfileAlternates.OfPlaces(context.Words.Of("nav.interventions"), "interventi", context.Words),
            Scripts = ["js/filter.js"],
            References = facts.References.Listed(),
            Updated = context.Site.Updated,
        };
    }

    private static Route RouteOf(int number) =>
        number == 1 ? SiteRoutes.Interventions : new Route(string.Create(CultureInfo.InvariantCulture, $"interventi/pagina-{number}/"));

    private ListedIntervention Listed(WorkItem work)
    {
        Intervention intervention = _index.Interventions[work.Id];
        Municipality[] municipalities = [.. intervention.Municipalities.Select(m => _index.Municipalities.GetValueOrDefault(m.Value)).OfType<Municipality>()];
        return new ListedIntervention(
            work,
            string.Join(' ', context.AncestryOf(intervention.ProgrammeId.Value).Select(p => p.Id.Value)),
            string.Join(' ', municipalities.Select(m => m.Slug)),
            string.Join(' ', municipalities.Select(m => m.ZoneId?.Value).OfType<string>().Distinct(StringComparer.Ordinal)),
            string.Join(' ', context.StrategyLinksOf(work.Id, intervention.ProgrammeId.Value).Select(link => link.StrategyId.Value)),
            DeadlineKeys.Of(context.Rules.Deadlines.Of(intervention)));
    }

    private ListFilters Filters(SubjectFacts facts) => new(
        [.. context.Programmes.Where(p => _index.AllInterventionsOf(p.Id.Value).Any()).Select(p => new FilterChoice(p.Id.Value, p.ShortName))],
        [.. context.Municipalities.Where(m => _index.InterventionsIn(m.Istat.Value).Length > 0).Select(m => new FilterChoice(m.Slug, m.Name.Value))],
        [.. _index.Catalogue.Zones.OrderBy(z => z.Order).Select(z => new FilterChoice(z.Id.Value, z.Name))],
        [.. _index.Catalogue.Strategies.OrderBy(s => s.Number).Select(s => new FilterChoice(s.Id.Value, StrategyName.Of(s)))],
        [.. context.Phases.Select(phase => new FilterChoice(phase, facts.Word("phase", phase) ?? phase))],
        [.. AmountBand.All.Select(band => new FilterChoice(string.Create(CultureInfo.InvariantCulture, $"{band.From}-{band.Below}"), context.Words.Of(band.Phrase)))],
        DeadlineKeys.Choices(context.Words));

    // Programmes in the order of their file, interventions within them in the order of theirs; those of unknown programmes last.
    private static ImmutableArray<Intervention> InProgrammeOrder(PlanContext context)
    {
        Dictionary<string, int> order = context.Programmes.Select((p, i) => (p.Id.Value, i)).ToDictionary(pair => pair.Value, pair => pair.i, StringComparer.Ordinal);
        return [.. context.Sets.All.OrderBy(i => order.GetValueOrDefault(i.ProgrammeId.Value, int.MaxValue))];
    }
}
