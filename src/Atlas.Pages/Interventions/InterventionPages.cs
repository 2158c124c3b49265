using System.Collections.Immutable;
using Atlas.Core.Records;
using Atlas.Pages.Figures;
using Atlas.Pages.Plan;
using Atlas.Pages.References;
using Atlas.Pages.Routes;
using Atlas.Pages.Subjects;

namespace Atlas.Pages.Interventions;

/// <summary>Plans the profiles of interventions.</summary>
public sealed class InterventionPages(PlanContext context)
{
    private readonly CatalogueIndex _index = context.Index;

    /// <summary>A page for each intervention.</summary>
    public IEnumerable<PlannedPage> Planned() =>
        _index.Interventions.Values.Select(i => new PlannedPage(SiteRoutes.Intervention(i.Id.Value), "intervention", () => Profile(i)));

    private InterventionPage Profile(Intervention intervention)
    {
        string id = intervention.Id.Value;
        Route route = SiteRoutes.Intervention(id);
        var references = new PageReferences(_index, ReferenceGrain.Place);
        var facts = new SubjectFacts(context, references);
        references.Cite(intervention.SourceId.Value, intervention.Locator, intervention.AsOf?.Value);
        string title = context.Names.UniqueNameOf(intervention);
        ImmutableArray<FigureRow> figures = FigureRows(id, facts.Figures);
        ImmutableArray<LinkModel> municipalities = facts.Municipalities(intervention.Municipalities.Select(m => m.Value));
        return new InterventionPage
        {
            Site = context.Site,
            Route = route,
            Title = title,
            Heading = context.Names.NameOf(intervention),
            Description = Description(intervention, title, municipalities),
            Section = SiteRoutes.Interventions,
            Breadcrumb = [new LinkModel("Interventi", SiteRoutes.Interventions)],
            Id = id,
            HasTitle = intervention.Title is not null,
            Number = intervention.Number,
            KindName = facts.Word("kind", intervention.Kind?.Value),
            Programmes = facts.ProgrammePath(intervention.ProgrammeId.Value),
            Municipalities = municipalities,
            Place = intervention.Place,
            Cup = intervention.Cup?.Value,
            CupUrl = intervention.Cup is { } cup ? $"https://opencup.gov.it/portale/progetto/-/cup/{cup.Value}" : null,
            DesignLevel = facts.Word("design_level", intervention.DesignLevel?.Value),
            Note = intervention.Note,
            KeyFigures = [],
            Figures = figures,
            Timeline = facts.Timeline(id),
            Contracts = facts.Contracts(id),
            Strategies = facts.Strategies(id, intervention.ProgrammeId.Value),
            Inferences = facts.Inferences(id),
            Gaps = facts.Gaps(id),
            Narrative = context.NarrativeOf(NarrativeKind.Intervention, id),
            ReportUrl = ReportLink.For(context.Site, title, route),
            Alternates = [new AlternateModel("Scheda in JSON", SiteRoutes.JsonOf(route), "application/json")],
            References = references.Listed(),
            Updated = references.Newest,
        };
    }

    private ImmutableArray<FigureRow> FigureRows(string id, PageFigures figures) =>
    [
        .. _index.FiguresOf(id).Select(figure => new FigureRow(
            _index.Measures.GetValueOrDefault(figure.MeasureId.Value)?.Label ?? figure.MeasureId.Value,
            _index.Measures.GetValueOrDefault(figure.MeasureId.Value)?.Definition,
            figures.Stated(figure),
            [],
            IsPart: false)),
    ];

    private string Description(Intervention intervention, string title, ImmutableArray<LinkModel> municipalities)
    {
        string programme = _index.Programmes.GetValueOrDefault(intervention.ProgrammeId.Value)?.ShortName ?? intervention.ProgrammeId.Value;
        string where = municipalities.Length == 0 ? string.Empty : $" ({string.Join(", ", municipalities.Take(3).Select(m => m.Label))})";
        return $"{title}{where}, intervento del programma {programme}: costi, finanziamenti, avanzamento e fonti.";
    }
}
