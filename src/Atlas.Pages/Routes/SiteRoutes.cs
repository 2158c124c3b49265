using System.Collections.Immutable;

namespace Atlas.Pages.Routes;

/// <summary>The addresses of the site (DESIGN §6). Every link is made here, so that an address is written once.</summary>
public static class SiteRoutes
{
    /// <summary>The folder of the cards that other sites may show in a frame.</summary>
    public const string CardFolder = "schede/";

    /// <summary>The list of interventions.</summary>
    public static Route Interventions { get; } = new("interventi/");

    /// <summary>The works that are late.</summary>
    public static Route Late { get; } = new("interventi/in-ritardo/");

    /// <summary>The list of municipalities.</summary>
    public static Route Municipalities { get; } = new("comuni/");

    /// <summary>The list of zones.</summary>
    public static Route Zones { get; } = new("zone/");

    /// <summary>The list of programmes.</summary>
    public static Route Programmes { get; } = new("programmi/");

    /// <summary>The list of strategies.</summary>
    public static Route Strategies { get; } = new("strategie/");

    /// <summary>The folders of the profiles, which hold their data beside them.</summary>
    public static ImmutableArray<string> ProfileFolders { get; } =
        [Interventions.Path, Municipalities.Path, Zones.Path, Programmes.Path, Strategies.Path];

    /// <summary>The map.</summary>
    public static Route Map { get; } = new("mappa/");

    /// <summary>The comparison.</summary>
    public static Route Comparison { get; } = new("confronta/");

    /// <summary>The search.</summary>
    public static Route Search { get; } = new("cerca/");

    /// <summary>The list of sources.</summary>
    public static Route Sources { get; } = new("fonti/");

    /// <summary>Open data: everything to download.</summary>
    public static Route OpenData { get; } = new("dati/");

    /// <summary>What every column of the published tables holds.</summary>
    public static Route Dictionary { get; } = new("dati/dizionario/");

    /// <summary>How complete and fresh the data are.</summary>
    public static Route Quality { get; } = new("dati/qualita/");

    /// <summary>The ledger of what does not add up.</summary>
    public static Route Reconciliation { get; } = new("dati/riconciliazione/");

    /// <summary>The news.</summary>
    public static Route News { get; } = new("notizie/");

    /// <summary>How the atlas is made and read.</summary>
    public static Route Guide { get; } = new("metodo/");

    /// <summary>What the server shows for an address that is not there.</summary>
    public static Route NotFound { get; } = new("404.html");

    /// <summary>The Atom feed of the site.</summary>
    public static Route Feed { get; } = new("feed.xml");

    /// <summary>The sitemap.</summary>
    public static Route Sitemap { get; } = new("sitemap.xml");

    /// <summary>The description of the site's search for browsers.</summary>
    public static Route SearchDescription { get; } = new("opensearch.xml");

    /// <summary>What robots are asked.</summary>
    public static Route Robots { get; } = new("robots.txt");

    /// <summary>Profile of an intervention.</summary>
    public static Route Intervention(string id) => new($"interventi/{id}/");

    /// <summary>Profile of a municipality.</summary>
    public static Route Municipality(string slug) => new($"comuni/{slug}/");

    /// <summary>Profile of a zone.</summary>
    public static Route Zone(string id) => new($"zone/{id}/");

    /// <summary>Profile of a programme.</summary>
    public static Route Programme(string id) => new($"programmi/{id}/");

    /// <summary>Profile of a strategy.</summary>
    public static Route Strategy(string id) => new($"strategie/{id}/");

    /// <summary>Page of a source.</summary>
    public static Route Source(string id) => new($"fonti/{id}/");

    /// <summary>A news item; its key starts with its date.</summary>
    public static Route NewsItem(string key) => new($"notizie/{key}/");

    /// <summary>A page of text at the root.</summary>
    public static Route TextPage(string slug) => new($"{slug}/");

    /// <summary>A published table or file: <c>dati/riconciliazione.csv</c>.</summary>
    public static Route DataFile(string name) => new($"dati/{name}");

    /// <summary>All interventions of a subject that has too many for its profile.</summary>
    public static Route WorksOf(Route profile) => new(profile.Path + "interventi/");

    /// <summary>The facts of a profile for machines, beside it.</summary>
    public static Route JsonOf(Route profile) => new(profile.Path + "index.json");

    /// <summary>The figures of a profile as a table, beside it.</summary>
    public static Route CsvOf(Route profile) => new(profile.Path + "index.csv");

    /// <summary>The card of a profile for other sites. All stand in one folder, so that a host can let them be framed.</summary>
    public static Route CardOf(Route profile) => new(CardFolder + profile.Path);

    /// <summary>Whether an address is a card's.</summary>
    public static bool IsCard(Route route) => route.Path.StartsWith(CardFolder, StringComparison.Ordinal);

    /// <summary>The Atom feed of a profile, beside it.</summary>
    public static Route FeedOf(Route profile) => new(profile.Path + "feed.xml");
}
