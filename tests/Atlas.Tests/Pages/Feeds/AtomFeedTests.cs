using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Atlas.Core.Locations;
using Atlas.Core.Records;
using Atlas.Pages.Feeds;
using Atlas.Pages.Plan;
using Atlas.Tests.Pages.OpenData;

namespace Atlas.Tests.Pages.Feeds;

/// <summary>The rules of Atom (RFC 4287) and what the atlas's feeds tell.</summary>
public sealed class AtomFeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static TheoryData<string> Feeds => [.. Planned(SampleAtlas.Context).Select(file => file.Route.Path)];

    [Theory, MemberData(nameof(Feeds))]
    public void Every_feed_has_what_the_standard_requires(string path)
    {
        XElement feed = Feed(path);
        string root = "https://atlante.example/";
        Assert.Equal(Atom + "feed", feed.Name);
        Assert.Single(feed.Elements(Atom + "title"));
        Assert.Equal(root + path, Assert.Single(feed.Elements(Atom + "id")).Value);
        Assert.Equal(root + path, feed.Elements(Atom + "link").Single(link => link.Attribute("rel")!.Value is "self").Attribute("href")!.Value);
        Assert.NotEmpty(feed.Element(Atom + "author")!.Element(Atom + "name")!.Value);
        AssertInstant(Assert.Single(feed.Elements(Atom + "updated")));
        Assert.All(feed.Elements(Atom + "entry"), entry =>
        {
            Assert.True(Uri.IsWellFormedUriString(Assert.Single(entry.Elements(Atom + "id")).Value, UriKind.Absolute));
            Assert.NotEmpty(Assert.Single(entry.Elements(Atom + "title")).Value);
            AssertInstant(Assert.Single(entry.Elements(Atom + "updated")));
            Assert.Single(entry.Elements(Atom + "link"), link => link.Attribute("rel")!.Value is "alternate");
        });
    }

    [Theory, MemberData(nameof(Feeds))]
    public void No_two_entries_have_the_same_id_and_the_newest_come_first(string path)
    {
        XElement[] entries = [.. Feed(path).Elements(Atom + "entry")];
        Assert.Equal(entries.Length, entries.Select(e => e.Element(Atom + "id")!.Value).Distinct(StringComparer.Ordinal).Count());
        string[] dates = [.. entries.Select(e => e.Element(Atom + "updated")!.Value)];
        Assert.Equal(dates.OrderDescending(StringComparer.Ordinal), dates);
    }

    [Fact]
    public void Tells_facts_and_the_figures_that_a_source_brought()
    {
        string[] titles = [.. Feed("feed.xml").Elements(Atom + "entry").Select(e => e.Element(Atom + "title")!.Value)];
        Assert.Contains(titles, title => title.EndsWith(": Lavori in corso", StringComparison.Ordinal));
        Assert.Contains(titles, title => title.EndsWith("cifre da «Delibera n. 1»", StringComparison.Ordinal));
    }

    [Fact]
    public void A_fact_without_a_date_and_one_still_to_come_are_left_out()
    {
        Catalogue catalogue = SampleAtlas.Catalogue();
        catalogue = catalogue with
        {
            Site = catalogue.Site with { ReferenceDate = new DateOnly(2024, 6, 1) },
            Events = catalogue.Events.Add(catalogue.Events[0] with { Date = SampleAtlas.At(SampleAtlas.Date("2030")), Text = "Nel futuro." }),
        };
        XElement feed = Feed("feed.xml", SampleAtlas.ContextOf(catalogue));
        Assert.DoesNotContain("Nel futuro.", feed.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("Citato senza data.", feed.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void News_newer_than_the_data_are_told_and_those_that_the_site_does_not_show_yet_are_not()
    {
        Catalogue catalogue = SampleAtlas.Catalogue();
        catalogue = catalogue with
        {
            Site = catalogue.Site with { ReferenceDate = new DateOnly(2024, 6, 1) },
            Narratives = [News("2024-09-01-nuova", new DateOnly(2024, 9, 1)), News("2024-12-01-futura", new DateOnly(2024, 12, 1))],
        };
        XElement feed = Feed("feed.xml", SampleAtlas.ContextOf(catalogue, new PlanOptions { NewsUntil = new DateOnly(2024, 10, 1) }));
        Assert.Equal("https://atlante.example/notizie/2024-09-01-nuova/", Ids(feed)[0]);
        Assert.Equal("2024-09-01T00:00:00Z", feed.Element(Atom + "updated")!.Value);
        Assert.DoesNotContain("futura", feed.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_fact_has_the_same_id_in_every_feed_wherever_its_row_stands()
    {
        string[] site = Ids(Feed("feed.xml"));
        Assert.Contains(Ids(Feed("comuni/alfa/feed.xml")), id => site.Contains(id, StringComparer.Ordinal) && id.EndsWith("interventi/a-1/#2024-05-02-works", StringComparison.Ordinal));
        Catalogue moved = SampleAtlas.Catalogue();
        moved = moved with { Events = [.. moved.Events.Select(e => e with { Stage = new Located<string>(e.Stage.Value, new SourceLocation("data/altro.csv", 99, 1)) })] };
        Assert.Equal(site, Ids(Feed("feed.xml", SampleAtlas.ContextOf(moved))));
    }

    [Fact]
    public void A_programme_tells_what_happens_to_its_parts_and_interventions() =>
        Assert.Contains(Ids(Feed("programmi/p/feed.xml")), id => id.Contains("interventi/a-1/#", StringComparison.Ordinal));

    [Fact]
    public void Texts_are_escaped_and_forbidden_characters_left_out()
    {
        Catalogue catalogue = SampleAtlas.Catalogue();
        catalogue = catalogue with { Events = [.. catalogue.Events.Select(e => e with { Text = "a\u0001b <b>&amp; c" })] };
        string summary = Feed("programmi/p/feed.xml", SampleAtlas.ContextOf(catalogue)).Elements(Atom + "entry")
            .Select(e => e.Element(Atom + "summary")!.Value).First(text => text.StartsWith('a'));
        Assert.Equal("ab <b>&amp; c", summary);
    }

    private static Narrative News(string key, DateOnly date) => new()
    {
        File = $"content/notizie/{key}.md",
        Kind = NarrativeKind.News,
        Key = key,
        Title = SampleAtlas.At(key),
        Date = SampleAtlas.At(date),
        Body = "Testo.",
        BodyLine = 5,
    };

    private static void AssertInstant(XElement element) =>
        Assert.True(DateTimeOffset.TryParseExact(element.Value, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _), element.Value);

    private static string[] Ids(XElement feed) => [.. feed.Elements(Atom + "entry").Select(e => e.Element(Atom + "id")!.Value)];

    private static XElement Feed(string path, PlanContext? context = null)
    {
        PlannedFile file = Planned(context ?? SampleAtlas.Context).Single(f => string.Equals(f.Route.Path, path, StringComparison.Ordinal));
        return XDocument.Parse(Encoding.UTF8.GetString(PlannedBytes.Of(file))).Root!;
    }

    private static IEnumerable<PlannedFile> Planned(PlanContext context) => new FeedFiles(context).Planned();
}
