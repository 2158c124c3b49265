using System.Globalization;
using Atlas.Core.Languages;
using Atlas.Pages.Home;
using Atlas.Pages.Interventions;
using Atlas.Pages.Municipalities;
using Atlas.Pages.Plan;
using Atlas.Pages.Programmes;
using Atlas.Pages.Strategies;
using Atlas.Pages.Texts;
using Atlas.Pages.Works;
using Atlas.Pages.Zones;

namespace Atlas.Pages.Editions;

/// <summary>Titles, headings and descriptions of the pages of an edition.</summary>
/// <param name="context">The plan of the edition.</param>
internal sealed class EditionTitles(PlanContext context)
{
    private readonly InterfaceWords _words = context.Words;
    private readonly string _territory = context.Site.Territory;

    private string DataLanguage => context.Index.Catalogue.Site.Language;

    /// <summary>The page with its title, heading and description in the language.</summary>
    public PageModel Of(PageModel page) => page switch
    {
        HomePage => page with { Title = context.Site.Subtitle, Heading = context.Site.Title, Description = context.Site.Description },
        InterventionListPage list => Named(page, _words.Of("nav.interventions") + Suffix(list.PageNumber), _words.Of("interventions.description", _territory) + Suffix(list.PageNumber)),
        InterventionPage work => page with { HeadingLanguage = work.HasTitle ? DataLanguage : null, Description = Short("intervention.description", work.Title, work.Programmes is [.., var nearest] ? nearest.Label : string.Empty) },
        MunicipalityListPage => Named(page, _words.Of("nav.municipalities"), _words.Of("municipalities.description", _territory)),
        MunicipalityPage place => page with { Title = _words.Of("municipality.title", place.Heading), Description = Short("municipality.description", place.Heading) },
        WorkListPage list => WorkList(list),
        ZoneListPage => Named(page, _words.Of("nav.zones"), _words.Of("zones.description", _territory)),
        ZonePage zone => Named(page, _words.Of("zone.title", NameOf(zone)), Short("zone.description", NameOf(zone))),
        ProgrammeListPage => Named(page, _words.Of("nav.programmes"), _words.Of("programmes.description", _territory)),
        ProgrammePage programme => page with { HeadingLanguage = DataLanguage, Description = Short("programme.description", programme.Name) },
        StrategyListPage => Named(page, _words.Of("strategies.title"), _words.Of("strategies.description", _territory)),
        StrategyPage strategy => page with { HeadingLanguage = DataLanguage, Description = Short("strategy.description", strategy.Name) },
        TextPage => Named(page, _words.Of("guide.heading"), _words.Of("guide.description", context.Site.Title)),
        _ => page,
    };

    private static PageModel Named(PageModel page, string title, string description) => page with { Title = title, Heading = title, Description = ShortText.Of(description) };

    private PageModel WorkList(WorkListPage list)
    {
        string suffix = list.Pages.Select((link, i) => (link.Route, Number: i + 1)).FirstOrDefault(page => page.Route == list.Route) is { Number: > 0 } here ? Suffix(here.Number) : string.Empty;
        return Named(list, _words.Of("works.title", list.Subject.Label) + suffix, _words.Of("works.description", list.Subject.Label) + suffix);
    }

    private string NameOf(ZonePage zone) => context.Index.Zones.TryGetValue(zone.Id, out Core.Records.Zone? known) ? known.Name : zone.Id;

    private string Short(string key, params ReadOnlySpan<object?> arguments) => ShortText.Of(_words.Of(key, arguments));

    private string Suffix(int number) => number == 1 ? string.Empty : _words.Of("pager.suffix", number.ToString(CultureInfo.InvariantCulture));
}
