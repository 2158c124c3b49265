using Atlas.Pages.Chrome;
using Atlas.Pages.Plan;
using Atlas.Pages.Routes;

namespace Atlas.Pages.Maps;

/// <summary>What a page with a map calls itself.</summary>
/// <param name="view">The map.</param>
/// <param name="site">The site.</param>
internal sealed class MapWords(MapView view, SiteModel site)
{
    /// <summary>Title of the document.</summary>
    public string Title => view switch
    {
        { Programme: { } programme } => site.Words.Of("map.title_programme", programme.ShortName),
        { Zone: { } zone } => site.Words.Of("map.title_zone", zone.Name),
        { Measure: MapMeasure.Euro } => site.Words.Of("map.title_euro"),
        { Measure: MapMeasure.EuroPerInhabitant } => site.Words.Of("map.title_per_inhabitant"),
        _ => site.Words.Of("map.title"),
    };

    /// <summary>Heading of the page.</summary>
    public string Heading => Title;

    /// <summary>Title of the drawing.</summary>
    public string MapTitle => view switch
    {
        { Programme: { } programme } => site.Words.Of("map.of_programme", programme.ShortName),
        { Zone: { } zone } => site.Words.Of("map.of_zone", zone.Name),
        { Measure: MapMeasure.Euro } => site.Words.Of("map.cost"),
        { Measure: MapMeasure.EuroPerInhabitant } => site.Words.Of("map.cost_by_inhabitant"),
        _ => site.Words.Of("map.count"),
    };

    /// <summary>Description for search engines.</summary>
    public string Description => site.Words.Of("map.about", MapTitle, site.Territory);

    /// <summary>The programme or zone that the map is limited to.</summary>
    public LinkModel? Subject => view switch
    {
        { Programme: { } programme } => new LinkModel(programme.Name, SiteRoutes.Programme(programme.Id.Value)),
        { Zone: { } zone } => new LinkModel(site.Words.Of("zone.name", zone.Name), SiteRoutes.Zone(zone.Id.Value)),
        _ => null,
    };
}
