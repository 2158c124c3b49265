using Atlas.Core.Records;
using Atlas.Pages.Figures;
using Atlas.Pages.References;
using Atlas.Pages.Routes;

namespace Atlas.Pages.Plan;

/// <summary>Answers the links and figures of narratives from the catalogue.</summary>
/// <param name="context">The plan.</param>
public sealed class NarrativeReferences(PlanContext context) : INarrativeReferences
{
    private readonly CatalogueIndex _index = context.Index;

    /// <inheritdoc/>
    public Route? Link(string scheme, string key) => scheme switch
    {
        "intervento" when _index.Interventions.ContainsKey(key) => SiteRoutes.Intervention(key),
        "programma" when _index.Programmes.ContainsKey(key) => SiteRoutes.Programme(key),
        "strategia" when _index.Strategies.ContainsKey(key) => SiteRoutes.Strategy(key),
        "zona" when _index.Zones.ContainsKey(key) => SiteRoutes.Zone(key),
        "fonte" when _index.Sources.ContainsKey(key) => SiteRoutes.Source(key),
        "comune" when context.MunicipalitySlugs.Contains(key) => SiteRoutes.Municipality(key),
        "pagina" when context.NarrativeOf(NarrativeKind.Page, key) is not null => SiteRoutes.TextPage(key),
        "notizia" when context.NarrativeOf(NarrativeKind.News, key) is not null => SiteRoutes.NewsItem(key),
        _ => null,
    };

    /// <inheritdoc/>
    public FigureModel? Figure(string subject, string measure)
    {
        var figures = new PageFigures(_index, new PageReferences(_index, ReferenceGrain.Place), context.Words);
        FigureModel? figure = context.Headlines.OfMeasure(subject, measure)?.Figure is { } stated
            ? figures.Stated(stated)
            : Sum(figures, subject, measure);
        return figure is null ? null : figure with { References = [] };
    }

    /// <summary>What the works listed for a programme sum to, where no source states the programme's own figure.</summary>
    private FigureModel? Sum(PageFigures figures, string subject, string measure) =>
        _index.Programmes.ContainsKey(subject)
        && context.Totals.OfMeasure(context.Sets.OfProgramme(subject), measure) is { Value: not null } total
            ? figures.Total(total, total.Measure.Label)
            : null;

    /// <inheritdoc/>
    public FigureModel? Count(string programme) => _index.Programmes.ContainsKey(programme)
        ? PageFigures.Count("Interventi elencati", context.Sets.OfProgramme(programme).Length, "interventi elencati nei dati del programma e delle sue parti")
        : null;

    /// <inheritdoc/>
    public IEnumerable<string> Known(string scheme) => scheme switch
    {
        "intervento" => _index.Interventions.Keys,
        "programma" or "count" => _index.Programmes.Keys,
        "strategia" => _index.Strategies.Keys,
        "zona" => _index.Zones.Keys,
        "fonte" => _index.Sources.Keys,
        "comune" => context.MunicipalitySlugs,
        "pagina" => Keys(NarrativeKind.Page),
        "notizia" => Keys(NarrativeKind.News),
        "figure" => _index.Catalogue.Figures.Select(f => f.SubjectId.Value).Distinct(StringComparer.Ordinal),
        _ => [],
    };

    private IEnumerable<string> Keys(NarrativeKind kind) => _index.Catalogue.Narratives.Where(n => n.Kind == kind).Select(n => n.Key);
}
