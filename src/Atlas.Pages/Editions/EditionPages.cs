using System.Collections.Immutable;
using Atlas.Core.Languages;
using Atlas.Core.Records;
using Atlas.Pages.Delays;
using Atlas.Pages.Home;
using Atlas.Pages.Interventions;
using Atlas.Pages.Maps;
using Atlas.Pages.Municipalities;
using Atlas.Pages.Plan;
using Atlas.Pages.Programmes;
using Atlas.Pages.Routes;
using Atlas.Pages.Strategies;
using Atlas.Pages.Texts;
using Atlas.Pages.Works;
using Atlas.Pages.Zones;

namespace Atlas.Pages.Editions;

/// <summary>
/// Plans the pages of one edition: the same models as those of the site, made from a catalogue whose words are translated, and shown by the
/// same templates, whose phrases come from the language file.
/// </summary>
internal sealed class EditionPages
{
    private const string Guide = "guide";

    private readonly InterfaceWords _words;
    private readonly Edition _edition;
    private readonly PlanContext _context;
    private readonly EditionTitles _titles;

    /// <summary>Prepares the edition of a language.</summary>
    /// <param name="site">The plan of the site.</param>
    /// <param name="words">The words of the language.</param>
    /// <param name="edition">Which pages it has.</param>
    public EditionPages(PlanContext site, InterfaceWords words, Edition edition)
    {
        _words = words;
        _edition = edition;
        _context = new PlanContext(new CatalogueIndex(TranslatedCatalogue.Of(site.Index.Catalogue, words)), site.Options, words, edition);
        _titles = new EditionTitles(_context);
    }

    /// <summary>The template that shows a page of the site in another language; nothing for pages that have one language.</summary>
    public static string? TemplateOf(PlannedPage page) => page.Template switch
    {
        "home" or "interventions" or "intervention" or "municipalities" or "municipality" or "programmes" or "programme"
            or "strategies" or "strategy" or "zones" or "zone" or "works" or "late" or "map" => page.Template,
        "text" when page.Route == SiteRoutes.Guide => Guide,
        _ => null,
    };

    /// <summary>The pages, each with its ways to the other languages.</summary>
    /// <param name="translations">The languages of a page of the site.</param>
    public IEnumerable<PlannedPage> Planned(Func<Route, ImmutableArray<TranslationModel>> translations) =>
        Own().Where(page => TemplateOf(page) is not null).Select(page => page with
        {
            Route = _edition.Of(page.Route),
            Template = TemplateOf(page)!,
            Language = _edition.Language,
            Model = () => Translated(page.Model()) with { Translations = translations(page.Route) },
        });

    private IEnumerable<PlannedPage> Own() =>
    [
        .. new HomePages(_context).Planned(),
        .. new InterventionPages(_context).Planned(),
        .. new MunicipalityPages(_context).Planned(),
        .. new WorkListPages(_context).Planned(),
        .. new LatePages(_context).Planned(),
        .. new ZonePages(_context).Planned(),
        .. new ProgrammePages(_context).Planned(),
        .. new StrategyPages(_context).Planned(),
        .. new TextPages(_context).Planned(),
        .. new MapPages(_context).Planned(),
    ];

    private PageModel Translated(PageModel page) => _titles.Of(page) with
    {
        Route = _edition.Of(page.Route),
        Section = page.Section is { } section ? _edition.Of(section) : null,
        Breadcrumb = [.. page.Breadcrumb.Select(step => step with { Label = SectionName(step.Route) ?? step.Label })],
    };

    private string? SectionName(Route route) =>
        route == SiteRoutes.Interventions ? _words.Of("nav.interventions")
        : route == SiteRoutes.Municipalities ? _words.Of("nav.municipalities")
        : route == SiteRoutes.Programmes ? _words.Of("nav.programmes")
        : route == SiteRoutes.Strategies ? _words.Of("nav.strategies")
        : route == SiteRoutes.Zones ? _words.Of("nav.zones")
        : null;
}
