using System.Collections.Immutable;
using Atlas.Build.OutsideLinks;
using Atlas.Pages.Routes;
using Atlas.Rendering.Facts;

namespace Atlas.Build.Rendering;

/// <summary>What is known of a rendered site: facts of its pages, and its other files.</summary>
/// <param name="Pages">Facts of the pages, by route.</param>
/// <param name="Files">Path and size of every other file.</param>
/// <param name="Sitemap">The addresses that the sitemap lists; nothing when there is no sitemap.</param>
public sealed record SiteFacts(ImmutableArray<PageFacts> Pages, ImmutableArray<SiteFile> Files, ImmutableArray<string>? Sitemap)
{
    /// <summary>Planned pages that could not be rendered, whose templates have errors: links to them are not broken for that.</summary>
    public ImmutableArray<Route> Unmade { get; init; } = [];

    /// <summary>The addresses of other sites that its pages link to, where they are asked for.</summary>
    public ImmutableArray<OutsideLink> OutsideLinks { get; init; } = [];
}
