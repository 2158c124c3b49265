using System.Xml;
using Atlas.Core.Records;
using Atlas.Core.Values;
using Atlas.Pages.News;
using Atlas.Pages.Plan;
using Atlas.Pages.Routes;

namespace Atlas.Pages.Feeds;

/// <summary>The Atom feed of the latest dated facts and news (RFC 4287).</summary>
public sealed class AtomFeed(PlanContext context)
{
    private const string Namespace = "http://www.w3.org/2005/Atom";
    private const int Entries = 50;

    /// <summary>Writes the feed.</summary>
    public void Write(Stream output) => XmlFile.Write(output, Document);

    private void Document(XmlWriter xml)
    {
        string root = context.Site.Root;
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", null, context.Site.Language);
        Element(xml, "id", root + SiteRoutes.Feed.Path);
        Element(xml, "title", context.Site.Title);
        Element(xml, "subtitle", context.Site.Subtitle);
        Element(xml, "updated", Instant(context.Site.Updated));
        Link(xml, "self", root + SiteRoutes.Feed.Path);
        Link(xml, "alternate", root);
        xml.WriteStartElement("author", Namespace);
        Element(xml, "name", context.Site.Owner.Name);
        xml.WriteEndElement();
        Element(xml, "rights", context.Site.Licence.Name);
        foreach ((PartialDate date, Action write) in News(xml).Concat(Facts(xml)).OrderByDescending(entry => entry.Date.First).Take(Entries))
        {
            _ = date;
            write();
        }

        xml.WriteEndElement();
    }

    private IEnumerable<(PartialDate Date, Action Write)> News(XmlWriter xml) =>
        new NewsPages(context).Entries().Where(item => item.Date is not null).Select(item => (item.Date!.Value, (Action)(() =>
            Entry(xml, item.Link.Route.Path, item.Link.Route.Path, item.Link.Label, item.Date.Value, item.Description ?? item.Link.Label))));

    private IEnumerable<(PartialDate Date, Action Write)> Facts(XmlWriter xml) =>
        LatestFacts.Of(context, Entries).Select(fact => (fact.Date!.Value.Value, (Action)(() => Fact(xml, fact))));

    private void Fact(XmlWriter xml, DatedEvent fact)
    {
        LinkModel subject = context.SubjectLink(fact.SubjectId.Value);
        string stage = context.Index.Term(Core.Rules.Stages.Vocabulary, fact.Stage.Value)?.Label ?? fact.Stage.Value;
        string anchor = $"{subject.Route.Path}#{fact.Date!.Value.Value}-{fact.Stage.Value}-{fact.Stage.Location.Line}";
        Entry(xml, anchor, subject.Route.Path, $"{subject.Label}: {stage}", fact.Date.Value.Value, fact.Text);
    }

    private void Entry(XmlWriter xml, string id, string path, string title, PartialDate date, string summary)
    {
        xml.WriteStartElement("entry", Namespace);
        Element(xml, "id", context.Site.Root + id);
        Element(xml, "title", title);
        Element(xml, "updated", Instant(date));
        Link(xml, "alternate", context.Site.Root + path);
        Element(xml, "summary", summary);
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Namespace, XmlFile.Clean(text));

    private static void Link(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    // Atom wants an instant where sources give a day, a month or a year: the first day at midnight.
    private static string Instant(PartialDate? date) => (date?.First ?? DateOnly.MinValue).ToString("yyyy-MM-dd'T00:00:00Z'", System.Globalization.CultureInfo.InvariantCulture);
}
