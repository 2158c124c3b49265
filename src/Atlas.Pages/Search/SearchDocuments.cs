using System.Collections.Immutable;
using Atlas.Core.Records;
using Atlas.Pages.Plan;
using Atlas.Pages.Routes;
using Atlas.Pages.Subjects;
using Atlas.Pages.Texts;

namespace Atlas.Pages.Search;

/// <summary>Gathers what can be found: every subject, every text, the words of the glossary and the sources.</summary>
/// <param name="context">The plan.</param>
public sealed class SearchDocuments(PlanContext context)
{
    private const string Glossary = "glossario";

    private readonly CatalogueIndex _index = context.Index;

    /// <summary>The documents; the order decides among results of equal weight.</summary>
    public ImmutableArray<SearchDocument> All() =>
    [
        .. context.Sets.All.Select(OfIntervention),
        .. context.Municipalities.Select(OfMunicipality),
        .. context.Programmes.Select(OfProgramme),
        .. _index.Catalogue.Zones.Select(OfZone),
        .. _index.Catalogue.Strategies.Select(OfStrategy),
        .. context.Narratives(NarrativeKind.News).Select(n => OfText(SearchKind.News, n, SiteRoutes.NewsItem(n.Key), "Notizia")),
        .. context.Narratives(NarrativeKind.Page).Where(n => !TextPages.IsIntroduction(n.Key)).Select(n => OfText(SearchKind.Page, n, SiteRoutes.TextPage(n.Key), "Pagina")),
        .. ListDocuments.All(),
        .. OfGlossary(),
        .. _index.Catalogue.Sources.Select(OfSource),
    ];

    private SearchDocument OfIntervention(Intervention intervention)
    {
        string id = intervention.Id.Value;
        string[] places = [.. intervention.Municipalities.Select(m => _index.Municipalities.GetValueOrDefault(m.Value)?.Name.Value).OfType<string>()];
        Programme[] programmes = [.. context.AncestryOf(intervention.ProgrammeId.Value)];
        string where = places.Length <= 3 ? string.Join(", ", places) : $"{string.Join(", ", places.Take(3))} e altri {places.Length - 3} comuni";
        return new SearchDocument(
            SearchKind.Intervention,
            context.Names.UniqueNameOf(intervention),
            SiteRoutes.Intervention(id).Path,
            Joined(" · ", where, programmes.FirstOrDefault()?.ShortName),
            [
                Code(intervention.Cup?.Value),
                Code(id),
                .. _index.ContractsOf(id).SelectMany(c => new[] { Code(c.Cig?.Value), new SearchField(Joined(" ", c.Object, c.Contractor), SearchField.Body) }),
                new SearchField(string.Join(' ', places), SearchField.Place),
                new SearchField(intervention.Place ?? string.Empty, SearchField.Place),
                new SearchField(string.Join(' ', programmes.Select(p => $"{p.ShortName} {p.Name}")), SearchField.Context),
                new SearchField(_index.Term("kind", intervention.Kind?.Value ?? string.Empty)?.Label ?? string.Empty, SearchField.Context),
                Body(NarrativeKind.Intervention, id),
            ]);
    }

    private SearchDocument OfMunicipality(Municipality municipality) => new(
        SearchKind.Municipality,
        municipality.Name.Value,
        SiteRoutes.Municipality(municipality.Slug).Path,
        municipality.ZoneId is { } zone && _index.Zones.TryGetValue(zone.Value, out Zone? found) ? $"Zona {found.Name}" : "Comune",
        // A municipality comes before what lies in it.
        [new SearchField(municipality.Name.Value, SearchField.Code), Code(municipality.Istat.Value), Code(municipality.Belfiore.Value), Body(NarrativeKind.Municipality, municipality.Slug)]);

    private SearchDocument OfProgramme(Programme programme) => new(
        SearchKind.Programme,
        programme.ShortName,
        SiteRoutes.Programme(programme.Id.Value).Path,
        programme.Name,
        [new SearchField(programme.Name, SearchField.Name), Code(programme.Id.Value), new SearchField(Joined(" ", programme.FundingLine, programme.Act), SearchField.Context), Body(NarrativeKind.Programme, programme.Id.Value)]);

    private SearchDocument OfZone(Zone zone) => new(
        SearchKind.Zone, $"Zona {zone.Name}", SiteRoutes.Zone(zone.Id.Value).Path, "Zona omogenea", [Body(NarrativeKind.Zone, zone.Id.Value)]);

    private SearchDocument OfStrategy(Strategy strategy) => new(
        SearchKind.Strategy,
        StrategyName.Of(strategy),
        SiteRoutes.Strategy(strategy.Id.Value).Path,
        strategy.Name,
        [new SearchField(strategy.Name, SearchField.Name), Body(NarrativeKind.Strategy, strategy.Id.Value)]);

    private static SearchDocument OfText(SearchKind kind, Narrative narrative, Route route, string what) => new(
        kind, narrative.Title?.Value ?? narrative.Key, route.Path, narrative.Description?.Value ?? what, [new SearchField(NarrativeWords.Of(narrative), SearchField.Body)]);

    private static SearchDocument OfSource(Source source) => new(
        SearchKind.Source, source.Title, SiteRoutes.Source(source.Id.Value).Path, source.Publisher, [new SearchField(source.Publisher, SearchField.Context)]);

    /// <summary>The terms of the glossary: a line, followed by a line that begins with a colon.</summary>
    private IEnumerable<SearchDocument> OfGlossary()
    {
        if (context.NarrativeOf(NarrativeKind.Page, Glossary) is not { } narrative)
        {
            yield break;
        }

        string[] lines = narrative.Body.Split('\n');
        for (int i = 1; i < lines.Length; i++)
        {
            if (lines[i].StartsWith(": ", StringComparison.Ordinal) && lines[i - 1].Length > 0)
            {
                yield return new SearchDocument(
                    SearchKind.Glossary, lines[i - 1].Trim(), $"{Glossary}/#:~:text={Uri.EscapeDataString(lines[i - 1].Split(" — ")[0].Trim())}", "Glossario", [new SearchField(lines[i], SearchField.Body)]);
            }
        }
    }

    private SearchField Body(NarrativeKind kind, string key) => new(NarrativeWords.Of(context.NarrativeOf(kind, key)), SearchField.Body);

    private static SearchField Code(string? code) => new(code ?? string.Empty, SearchField.Code);

    private static string Joined(string separator, params string?[] parts) => string.Join(separator, parts.Where(part => !string.IsNullOrEmpty(part)));
}
