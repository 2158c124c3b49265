using System.Globalization;
using System.Xml;
using Atlas.Pages.Plan;
using Atlas.Pages.Routes;

namespace Atlas.Pages.Feeds;

/// <summary>The sitemap: one file, or an index of several above the 50,000 addresses that one may hold (sitemaps.org protocol).</summary>
public static class SitemapFiles
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const int PerFile = 50_000;

    /// <summary>The files that list <paramref name="pages"/>.</summary>
    /// <param name="pages">Addresses of the pages, in order.</param>
    /// <param name="root">Absolute address of the site's root.</param>
    public static IEnumerable<PlannedFile> Of(IReadOnlyList<Route> pages, string root)
    {
        if (pages.Count <= PerFile)
        {
            return [new PlannedFile(SiteRoutes.Sitemap, output => Write(output, "urlset", "url", pages, root))];
        }

        Route[][] chunks = [.. pages.Chunk(PerFile)];
        Route[] parts = [.. chunks.Select((_, i) => new Route(string.Create(CultureInfo.InvariantCulture, $"sitemap-{i + 1}.xml")))];
        return chunks.Select((chunk, i) => new PlannedFile(parts[i], output => Write(output, "urlset", "url", chunk, root)))
            .Append(new PlannedFile(SiteRoutes.Sitemap, output => Write(output, "sitemapindex", "sitemap", parts, root)));
    }

    private static void Write(Stream output, string list, string item, IReadOnlyList<Route> routes, string root) => XmlFile.Write(output, xml =>
    {
        xml.WriteStartElement(list, Namespace);
        foreach (Route route in routes)
        {
            WriteItem(xml, item, root + route.Path);
        }

        xml.WriteEndElement();
    });

    private static void WriteItem(XmlWriter xml, string item, string address)
    {
        xml.WriteStartElement(item, Namespace);
        xml.WriteElementString("loc", Namespace, address);
        xml.WriteEndElement();
    }
}
