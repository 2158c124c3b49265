using System.Globalization;
using Atlas.Pages.Plan;
using Atlas.Pages.Routes;

namespace Atlas.Pages.Feeds;

/// <summary>
/// The sitemap: one file, or an index of several above the 50,000 addresses that one may hold (sitemaps.org protocol). It holds nothing of other
/// vocabularies, which the protocol's schema does not let through; that a page is there in other languages, the page itself says.
/// </summary>
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
            return [new PlannedFile(SiteRoutes.Sitemap, output => WritePages(output, pages, root))];
        }

        Route[][] chunks = [.. pages.Chunk(PerFile)];
        Route[] parts = [.. chunks.Select((_, i) => new Route(string.Create(CultureInfo.InvariantCulture, $"sitemap-{i + 1}.xml")))];
        return chunks.Select((chunk, i) => new PlannedFile(parts[i], output => WritePages(output, chunk, root)))
            .Append(new PlannedFile(SiteRoutes.Sitemap, output => WriteParts(output, parts, root)));
    }

    private static void WritePages(Stream output, IReadOnlyList<Route> pages, string root) => XmlFile.Write(output, xml =>
    {
        xml.WriteStartElement("urlset", Namespace);
        foreach (Route route in pages)
        {
            xml.WriteStartElement("url", Namespace);
            xml.WriteElementString("loc", Namespace, root + route.Path);
            xml.WriteEndElement();
        }
    });

    private static void WriteParts(Stream output, IReadOnlyList<Route> parts, string root) => XmlFile.Write(output, xml =>
    {
        xml.WriteStartElement("sitemapindex", Namespace);
        foreach (Route part in parts)
        {
            xml.WriteStartElement("sitemap", Namespace);
            xml.WriteElementString("loc", Namespace, root + part.Path);
            xml.WriteEndElement();
        }
    });
}
