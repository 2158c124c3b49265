using System.Collections.Frozen;
using System.Collections.Immutable;
using Atlas.Core.Languages;
using Atlas.Pages.Plan;
using Atlas.Pages.Routes;

namespace Atlas.Pages.Editions;

/// <summary>The site in its other languages: which pages are there in them, and the ways between the languages of a page.</summary>
public sealed class SiteEditions
{
    private const string AnyLanguage = "x-default";

    private readonly PlanContext _site;
    private readonly FrozenSet<string> _translated;
    private readonly ImmutableArray<(InterfaceWords Words, Edition Edition)> _editions;

    /// <summary>Prepares the editions that the settings ask for.</summary>
    /// <param name="site">The plan of the site.</param>
    /// <param name="pages">The pages of the site in its own language.</param>
    public SiteEditions(PlanContext site, IEnumerable<PlannedPage> pages)
    {
        _site = site;
        _translated = site.Index.Catalogue.Languages.IsEmpty
            ? []
            : pages.Where(page => EditionPages.TemplateOf(page) is not null).Select(page => page.Route.Path).ToFrozenSet(StringComparer.Ordinal);
        _editions = [.. site.Index.Catalogue.Languages.Select(file => (InterfaceWords.Of(file), new Edition(file.Language, _translated)))];
    }

    /// <summary>The pages of all editions.</summary>
    public IEnumerable<PlannedPage> Planned() => _editions.SelectMany(edition => new EditionPages(_site, edition.Words, edition.Edition).Planned(AllOf));

    /// <summary>Whether a page belongs to an edition.</summary>
    public static bool IsOf(PlannedPage page) => page.Language is not null;

    /// <summary>A page of the site with its ways to the other languages.</summary>
    public PlannedPage WithTranslations(PlannedPage page) => _translated.Contains(page.Route.Path)
        ? page with { Model = () => page.Model() with { Translations = AllOf(page.Route) } }
        : page;

    /// <summary>The languages of a page of the site, its own first and the one for readers of any other last; none where it has one only.</summary>
    public ImmutableArray<TranslationModel> AllOf(Route route) => _translated.Contains(route.Path)
        ?
        [
            new TranslationModel(_site.Site.Language, _site.Words.Of("language.name"), route, IsMain: true),
            .. _editions.Select(edition => new TranslationModel(edition.Edition.Language, edition.Words.Of("language.name"), edition.Edition.Of(route), IsMain: false)),
            new TranslationModel(AnyLanguage, string.Empty, route, IsMain: false),
        ]
        : [];
}
