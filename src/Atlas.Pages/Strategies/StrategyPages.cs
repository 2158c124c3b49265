using System.Collections.Immutable;
using System.Globalization;
using Atlas.Core.Records;
using Atlas.Core.Rules;
using Atlas.Core.Values;
using Atlas.Pages.Plan;
using Atlas.Pages.References;
using Atlas.Pages.Routes;
using Atlas.Pages.Subjects;

namespace Atlas.Pages.Strategies;

/// <summary>Plans the list and the profiles of strategies.</summary>
public sealed class StrategyPages(PlanContext context)
{
    private readonly CatalogueIndex _index = context.Index;

    /// <summary>The list, then a page for each strategy.</summary>
    public IEnumerable<PlannedPage> Planned() =>
        Strategies.Select(s => new PlannedPage(SiteRoutes.Strategy(s.Id.Value), "strategy", () => Profile(s), s.Id.Location))
            .Prepend(new PlannedPage(SiteRoutes.Strategies, "strategies", List));

    private IEnumerable<Strategy> Strategies => _index.Catalogue.Strategies.DistinctBy(s => s.Id.Value, StringComparer.Ordinal).OrderBy(s => s.Number);

    /// <summary>The strategies at a glance, by number.</summary>
    public ImmutableArray<StrategyItem> Items(SubjectFacts facts) =>
    [
        .. Strategies.Select(s => new StrategyItem(
            StrategyName.Link(s),
            s.Name,
            _index.SubjectLinksOf(s.Id.Value).Count(l => l.Basis == LinkBasis.Stated),
            _index.SubjectLinksOf(s.Id.Value).Count(l => l.Basis == LinkBasis.Editorial),
            SubjectTotals.Of(context, facts.Figures, context.Sets.OfStrategy(s.Id.Value), context.Words.Of("strategy.totals")))),
    ];

    private StrategyListPage List()
    {
        var facts = new SubjectFacts(context, ReferenceGrain.Source);
        ImmutableArray<StrategyItem> items = Items(facts);
        return new StrategyListPage
        {
            Site = context.Site,
            Route = SiteRoutes.Strategies,
            Title = "Strategie tematico-territoriali",
            Heading = "Strategie tematico-territoriali (STTM)",
            Description = ShortText.Of(string.Create(
                CultureInfo.InvariantCulture, $"Le {items.Length} strategie tematico-territoriali metropolitane: che cosa vi contribuisce e su quale base.")),
            Section = SiteRoutes.Strategies,
            Alternates = ProfileAlternates.OfTable(context.Words.Of("nav.strategies"), "strategie", context.Words),
            Items = items,
            References = facts.References.Listed(),
            Updated = context.Site.Updated,
        };
    }

    private StrategyPage Profile(Strategy strategy)
    {
        string id = strategy.Id.Value;
        Route route = SiteRoutes.Strategy(id);
        var facts = new SubjectFacts(context, ReferenceGrain.Source);
        int rowReference = facts.References.Cite(strategy.SourceId.Value, strategy.Locator);
        Narrative? narrative = context.NarrativeOf(NarrativeKind.Strategy, id);
        ImmutableArray<Contribution> contributions = [.. _index.SubjectLinksOf(id).Select(link => Contribution(link, facts))];
        return new StrategyPage
        {
            Site = context.Site,
            Route = route,
            Title = StrategyName.Of(strategy),
            Heading = StrategyName.Of(strategy),
            Description = narrative?.Description?.Value ?? ShortText.Of($"{strategy.Name}: programmi e interventi che vi contribuiscono, con la base di ogni legame."),
            Section = SiteRoutes.Strategies,
            Breadcrumb = [new LinkModel("Strategie", SiteRoutes.Strategies)],
            Id = id,
            Name = strategy.Name,
            Act = strategy.Act,
            ActDate = strategy.ActDate?.Value,
            Note = strategy.Note,
            RowReference = rowReference,
            Stated = [.. contributions.Where(c => c.Basis.IsStated)],
            Editorial = [.. contributions.Where(c => !c.Basis.IsStated)],
            Totals = SubjectTotals.Of(context, facts.Figures, context.Sets.OfStrategy(id), context.Words.Of("strategy.totals"), "contributi"),
            StatedTotals = SubjectTotals.Of(context, facts.Figures, context.Sets.StatedOfStrategy(id), context.Words.Of("strategy.stated_totals"), "contributi"),
            Figures = facts.Table.Of(id),
            Timeline = facts.Timeline(id),
            Narrative = narrative,
            Alternates = ProfileAlternates.Of(route, context.Words),
            References = facts.References.Listed(),
            Updated = UpdateDates.Later(context.Rules.Completeness.OfStrategy(id).Updated, Day.Of(narrative?.Updated)),
        };
    }

    private Contribution Contribution(StrategyLink link, SubjectFacts facts)
    {
        string subjectId = link.SubjectId.Value;
        bool isWork = _index.Interventions.TryGetValue(subjectId, out Intervention? work);
        ImmutableArray<Intervention> works = isWork ? [work!] : context.Sets.OfProgramme(subjectId);
        SubjectTotals totals = SubjectTotals.Of(context, facts.Figures, works, context.Words.Of("works.formula"));
        string kind = isWork ? context.Words.Of("works.intervention") : facts.Word("programme_kind", _index.Programmes.GetValueOrDefault(subjectId)?.Kind.Value) ?? context.Words.Of("works.programme");
        return new Contribution(
            facts.Basis(link, context.SubjectLink(subjectId)), kind, totals.Count, totals.Cost);
    }
}
