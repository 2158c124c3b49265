using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Atlas.Pages.News;
using Atlas.Pages.OpenData.Formats;
using Atlas.Pages.Plan;
using Atlas.Pages.Routes;

namespace Atlas.Pages.StructuredData;

/// <summary>The site itself, who owns it, and the way to a page.</summary>
/// <param name="context">The plan.</param>
internal sealed class SiteThings(PlanContext context)
{
    private const int LongestHeadline = 110; // Search engines cut a longer one.

    private string Root => context.Site.Root;

    /// <summary>The body that owns the site.</summary>
    public JsonObject Owner() => new JsonObject { ["@type"] = "GovernmentOrganization", ["@id"] = Root + "#ente" }
        .With("name", context.Site.Owner.Name)
        .With("url", context.Site.Owner.Url ?? Root)
        .With("identifier", context.Site.Owner.IpaCode)
        .With("email", context.Site.Contacts.Email);

    /// <summary>The site and its search.</summary>
    public JsonObject Website() => new JsonObject { ["@type"] = "WebSite", ["@id"] = Root + "#sito" }
        .With("name", context.Site.Title)
        .With("url", Root)
        .With("description", context.Site.Description)
        .With("inLanguage", context.Site.Language)
        .With("license", context.Site.Licence.Url)
        .With("publisher", new JsonObject { ["@id"] = Root + "#ente" })
        .With("potentialAction", new JsonObject
        {
            ["@type"] = "SearchAction",
            ["target"] = new JsonObject { ["@type"] = "EntryPoint", ["urlTemplate"] = Root + SiteRoutes.Search.Path + "?q={q}" },
            ["query-input"] = "required name=q",
        });

    /// <summary>A news item.</summary>
    public JsonObject News(NewsItemPage page) => Work(page, "NewsArticle")
        .With("headline", page.Heading.Length <= LongestHeadline ? page.Heading : page.Heading[..LongestHeadline])
        .With("description", page.Description)
        .With("datePublished", page.Date?.ToString())
        .With("dateModified", page.Updated?.ToString())
        .With("inLanguage", context.Site.Language)
        .With("author", Owner())
        .With("publisher", new JsonObject { ["@id"] = Root + "#ente" })
        .With("about", JsonFields.ListOf(page.Subjects.Select(subject => new JsonObject { ["@type"] = "Thing", ["name"] = subject.Label, ["url"] = Root + subject.Route.Path })));

    /// <summary>Something made, that a page is about.</summary>
    public JsonObject Work(PageModel page, string type) => new() { ["@type"] = type, ["url"] = Root + page.Route.Path };

    /// <summary>The way to a page, which search engines want to have two steps: the home is named where there is nothing else before the page, and the page itself needs no address. Nothing for the home.</summary>
    public JsonObject? Breadcrumb(PageModel page)
    {
        ImmutableArray<LinkModel> before = page.Breadcrumb.IsEmpty ? [new LinkModel("Home", Route.Home)] : page.Breadcrumb;
        return page.Route == Route.Home ? null : new JsonObject
        {
            ["@type"] = "BreadcrumbList",
            ["itemListElement"] = JsonFields.ListOf(
                before.Select((link, i) => Step(i, link.Label).With("item", Root + link.Route.Path)).Append(Step(before.Length, page.Heading))),
        };
    }

    private static JsonObject Step(int index, string name) => new() { ["@type"] = "ListItem", ["position"] = index + 1, ["name"] = name };
}
