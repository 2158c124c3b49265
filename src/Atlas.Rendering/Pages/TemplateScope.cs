using Atlas.Pages.Chrome;
using Atlas.Pages.Plan;

namespace Atlas.Rendering.Pages;

/// <summary>All that a template sees besides its functions: <c>page</c> and <c>site</c>.</summary>
/// <param name="Page">The page's model.</param>
internal sealed record TemplateScope(PageModel Page)
{
    /// <summary>What all pages have in common.</summary>
    public SiteModel Site => Page.Site;

    /// <summary>What the functions work with; templates don't see it.</summary>
    internal required PageMaterial Material { get; init; }
}
