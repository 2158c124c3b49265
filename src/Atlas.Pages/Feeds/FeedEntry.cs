using Atlas.Pages.OpenData;
using Atlas.Pages.Routes;

namespace Atlas.Pages.Feeds;

/// <summary>An entry of a feed: something that happened, or that came to be known.</summary>
/// <param name="Id">What tells it from all others, for ever: the address of its page and a mark of its own, below the site's root.</param>
/// <param name="Title">Its title.</param>
/// <param name="Day">When.</param>
/// <param name="Page">Where to read on.</param>
/// <param name="Summary">What it says.</param>
public sealed record FeedEntry(string Id, string Title, DataDay Day, Route Page, string Summary);
