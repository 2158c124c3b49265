using Atlas.Core.Locations;
using Atlas.Pages.Routes;

namespace Atlas.Pages.Plan;

/// <summary>A page that will be rendered: its address, its template and its model, built when its turn comes so that memory stays bounded.</summary>
/// <param name="Route">Where it will be.</param>
/// <param name="Template">Name of its template below <c>templates/</c>, without extension: <c>intervention</c>.</param>
/// <param name="Model">Builds the page model; pure and safe to call from any thread.</param>
/// <param name="Origin">The row or text that asks for the page, for diagnostics; nothing for pages that every atlas has.</param>
public sealed record PlannedPage(Route Route, string Template, Func<PageModel> Model, SourceLocation Origin = default)
{
    /// <summary>The language that it is in as a BCP 47 tag; nothing for the site's own.</summary>
    public string? Language { get; init; }
}
