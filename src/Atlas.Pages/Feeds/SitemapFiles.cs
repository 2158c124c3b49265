using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using Atlas.Pages.Editions;
using Atlas.Pages.Plan;
using Atlas.Pages.Routes;

namespace Atlas.Pages.Feeds;

/// <summary>The sitemap: one file, or an index of several above the 50,000 addresses that one may hold (sitemaps.org protocol).</summary>
public static class SitemapFiles
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";
    private const int PerFile = 50_000;

    /// <summary>The files that list <paramref name="pages"/>.</summary>
    /// <param name="pages">Addresses of the pages, in order.</param>
    /// <param name="root">Absolute address of the site's root.</param>
    /// <param name="editions">The pages in other languages, which are listed with each.</param>
    public static IEnumerable<PlannedFile> Of(IReadOnlyList<Route> pages, string root, SiteEditions editions)
    {
        if (pages.Count <= PerFile)
        {
            return [new PlannedFile(SiteRoutes.Sitemap, output => WritePages(output, pages, root, editions))];
        }

        Route[][] chunks = [.. pages.Chunk(PerFile)];
        Route[] parts = [.. chunks.Select((_, i) => new Route(string.Create(CultureInfo.InvariantCulture, $"sitemap-{i + 1}.xml")))];
        return chunks.Select((chunk, i) => new PlannedFile(parts[i], output => WritePages(output, chunk, root, editions)))
            .Append(new PlannedFile(SiteRoutes.Sitemap, output => WriteParts(output, parts, root)));
    }

    private static void WritePages(Stream output, IReadOnlyList<Route> pages, string root, SiteEditions editions) => XmlFile.Write(output, xml =>
    {
        xml.WriteStartElement("urlset", Namespace);
        if (editions.Any)
        {
            xml.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
        }

        foreach (Route route in pages)
        {
            xml.WriteStartElement("url", Namespace);
            xml.WriteElementString("loc", Namespace, root + route.Path);
            WriteTranslations(xml, editions.AllOfAny(route), root);
            xml.WriteEndElement();
        }
    });

    private static void WriteTranslations(XmlWriter xml, ImmutableArray<TranslationModel> translations, string root)
    {
        foreach (TranslationModel translation in translations)
        {
            xml.WriteStartElement("xhtml", "link", Xhtml);
            xml.WriteAttributeString("rel", "alternate");
            xml.WriteAttributeString("hreflang", translation.Language);
            xml.WriteAttributeString("href", root + translation.Route.Path);
            xml.WriteEndElement();
        }
    }

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
