using Atlas.Pages.Chrome;
using Atlas.Pages.Plan;

namespace Atlas.Rendering.Pages;

/// <summary>All that a template sees besides its functions: <c>page</c> and <c>site</c>.</summary>
/// <param name="Page">The page's model.</param>
public sealed record TemplateScope(PageModel Page)
{
    /// <summary>What all pages have in common.</summary>
    public SiteModel Site => Page.Site;
}
