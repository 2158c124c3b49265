using System.Collections.Immutable;
using Atlas.Core.Records;
using Atlas.Core.Values;
using Atlas.Pages.Figures;
using Atlas.Pages.Municipalities;
using Atlas.Pages.Plan;
using Atlas.Pages.References;
using Atlas.Pages.Routes;
using Atlas.Pages.Subjects;

namespace Atlas.Pages.Cards;

/// <summary>Plans the cards of interventions, municipalities and programmes; none where the settings do not ask for them.</summary>
public sealed class CardPages(PlanContext context)
{
    private const string Template = "card";

    /// <summary>A card for each profile.</summary>
    public IEnumerable<PlannedPage> Planned() => !context.HasCards
        ? []
        : context.Sets.All.Select(i => Planned(SiteRoutes.Intervention(i.Id.Value), route => Intervention(i, route), i.Id.Location))
            .Concat(context.Municipalities.Select(m => Planned(SiteRoutes.Municipality(m.Slug), route => Municipality(m, route), m.Name.Location)))
            .Concat(context.Programmes.Select(p => Planned(SiteRoutes.Programme(p.Id.Value), route => Programme(p, route), p.Id.Location)));

    private static PlannedPage Planned(Route profile, Func<Route, CardPage> model, Core.Locations.SourceLocation origin) =>
        new(SiteRoutes.CardOf(profile), Template, () => model(profile), origin);

    private CardPage Intervention(Intervention intervention, Route profile)
    {
        string id = intervention.Id.Value;
        var facts = new SubjectFacts(context, ReferenceGrain.Source);
        string title = context.Names.UniqueNameOf(intervention);
        ImmutableArray<FigureModel> figures =
        [
            facts.Figures.HeadlineOr(context.Headlines.OfFamily(id, MeasureFamily.Cost), id, MeasureFamily.Cost, "Costo"),
            facts.Figures.HeadlineOr(context.Headlines.OfFamily(id, MeasureFamily.Payment), id, MeasureFamily.Payment, "Pagamenti"),
        ];
        string place = string.Join(", ", facts.Municipalities(intervention.Municipalities.Select(m => m.Value)).Select(m => m.Label));
        return Card(facts, "Intervento", new LinkModel(context.Names.NameOf(intervention), profile), title, figures, context.Updates.OfSubject(id)) with
        {
            Place = place.Length > 0 ? place : null,
            Stage = facts.Stage(id),
            References = facts.References.Listed(),
        };
    }

    private CardPage Municipality(Municipality municipality, Route profile)
    {
        string istat = municipality.Istat.Value;
        var facts = new SubjectFacts(context, ReferenceGrain.Source);
        var own = SubjectTotals.Of(context, facts.Figures, context.Sets.OwnOfMunicipality(istat), "interventi che stanno solo in questo comune");
        FigureModel perInhabitant = new MunicipalityFigures(municipality, facts, context).PerInhabitant(own.Cost);
        FigureModel shared = Shared(context.Sets.SharedOfMunicipality(istat).Length);
        return Card(
            facts, "Comune", new LinkModel(municipality.Name.Value, profile), municipality.Name.Value, [own.Count, shared, own.Cost, perInhabitant], context.Site.Updated);
    }

    private CardPage Programme(Programme programme, Route profile)
    {
        var facts = new SubjectFacts(context, ReferenceGrain.Source);
        var totals = SubjectTotals.Of(context, facts.Figures, [.. context.Index.AllInterventionsOf(programme.Id.Value)], "interventi del programma e delle sue parti");
        return Card(
            facts, "Programma", new LinkModel(programme.ShortName, profile), programme.ShortName, [totals.Count, totals.Cost, totals.Paid], context.Site.Updated);
    }

    private static FigureModel Shared(int count) => PageFigures.Count("Condivisi con altri comuni", count, "conteggio: interventi che il comune ha insieme ad altri");

    private CardPage Card(SubjectFacts facts, string kind, LinkModel profile, string title, ImmutableArray<FigureModel> figures, PartialDate? updated) => new()
    {
        Site = context.Site,
        Route = SiteRoutes.CardOf(profile.Route),
        Title = $"Scheda da incorporare: {kind.ToLowerInvariant()} {title}",
        Heading = profile.Label,
        Description = $"{kind}: {title}, in breve. {context.Site.Title}.",
        KindName = kind,
        Profile = profile,
        Figures = figures,
        References = facts.References.Listed(),
        NoIndex = true,
        Updated = updated,
    };
}
