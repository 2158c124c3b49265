using System.Xml;
using Atlas.Pages.OpenData;
using Atlas.Pages.Plan;
using Atlas.Pages.Routes;

namespace Atlas.Pages.Feeds;

/// <summary>Writes Atom feeds (RFC 4287). Sources give a day, a month or a year where Atom wants an instant: the first day at midnight is written.</summary>
/// <param name="context">The plan.</param>
public sealed class AtomFeed(PlanContext context)
{
    /// <summary>Its media type.</summary>
    public const string MediaType = "application/atom+xml";

    private const string Namespace = "http://www.w3.org/2005/Atom";
    private const int Length = 100;

    /// <summary>Plans the feed at <paramref name="route"/>, about <paramref name="page"/>: the latest entries, newest first.</summary>
    public PlannedFile Planned(Route route, Route page, string title, Func<IEnumerable<FeedEntry>> entries) =>
        new(route, stream => XmlFile.Write(stream, xml => Write(xml, route, page, title, Latest(entries()))));

    private static FeedEntry[] Latest(IEnumerable<FeedEntry> entries) =>
    [
        .. entries.DistinctBy(entry => entry.Id, StringComparer.Ordinal)
            .OrderByDescending(entry => entry.Day.Day)
            .ThenBy(entry => entry.Id, StringComparer.Ordinal)
            .Take(Length),
    ];

    private void Write(XmlWriter xml, Route route, Route page, string title, FeedEntry[] entries)
    {
        string root = context.Site.Root;
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", null, context.Site.Language);
        Element(xml, "id", root + route.Path);
        Element(xml, "title", title);
        Element(xml, "updated", (entries.Length > 0 ? entries[0].Day : DataDay.Of(context)).Instant);
        Link(xml, "self", root + route.Path, MediaType);
        Link(xml, "alternate", root + page.Path, "text/html");
        Link(xml, "license", context.Site.Licence.Url, "text/html");
        xml.WriteStartElement("author", Namespace);
        Element(xml, "name", context.Site.Owner.Name);
        xml.WriteEndElement();
        Element(xml, "rights", context.Site.Licence.Name);
        foreach (FeedEntry entry in entries)
        {
            WriteEntry(xml, entry);
        }

        xml.WriteEndElement();
    }

    private void WriteEntry(XmlWriter xml, FeedEntry entry)
    {
        xml.WriteStartElement("entry", Namespace);
        Element(xml, "id", context.Site.Root + entry.Id);
        Element(xml, "title", entry.Title);
        Element(xml, "updated", entry.Day.Instant);
        Link(xml, "alternate", context.Site.Root + entry.Page.Path, "text/html");
        Element(xml, "summary", entry.Summary);
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Namespace, XmlFile.Clean(text));

    private static void Link(XmlWriter xml, string relation, string address, string mediaType)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", mediaType);
        xml.WriteAttributeString("href", XmlFile.Clean(address));
        xml.WriteEndElement();
    }
}
