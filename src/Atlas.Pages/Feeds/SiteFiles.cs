using System.Text;
using Atlas.Pages.Plan;
using Atlas.Pages.Routes;

namespace Atlas.Pages.Feeds;

/// <summary>Plans the files by which the site is found and followed.</summary>
public sealed class SiteFiles(PlanContext context)
{
    /// <summary>Feeds, sitemap, robots and description of the search.</summary>
    /// <param name="pages">Addresses of the pages, in order.</param>
    public IEnumerable<PlannedFile> Planned(IEnumerable<Route> pages) =>
        SitemapFiles.Of([.. pages.Where(route => route != SiteRoutes.NotFound && !SiteRoutes.IsCard(route))], context.Site.Root)
            .Concat(new FeedFiles(context).Planned())
            .Append(new PlannedFile(SiteRoutes.Robots, WriteRobots))
            .Append(new PlannedFile(SiteRoutes.SearchDescription, WriteSearchDescription));

    private void WriteRobots(Stream output) =>
        output.Write(Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\n\nSitemap: {context.Site.Root}{SiteRoutes.Sitemap.Path}\n"));

    private void WriteSearchDescription(Stream output) => XmlFile.Write(output, xml =>
    {
        const string Namespace = "http://a9.com/-/spec/opensearch/1.1/";
        xml.WriteStartElement("OpenSearchDescription", Namespace);
        xml.WriteElementString("ShortName", Namespace, XmlFile.Clean(Shortened(context.Site.Title, 16)));
        xml.WriteElementString("Description", Namespace, XmlFile.Clean(Shortened(context.Site.Description, 1024)));
        xml.WriteElementString("InputEncoding", Namespace, "UTF-8");
        xml.WriteStartElement("Url", Namespace);
        xml.WriteAttributeString("type", "text/html");
        xml.WriteAttributeString("template", context.Site.Root + SiteRoutes.Search.Path + "?q={searchTerms}");
        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    // OpenSearch 1.1 allows 16 characters for a short name and 1,024 for a description.
    private static string Shortened(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        int end = text.LastIndexOf(' ', length);
        return text[..(end > 0 ? end : length)];
    }
}
