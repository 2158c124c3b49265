using Atlas.Core.Records;
using Atlas.Pages.Plan;
using Atlas.Rendering.Addresses;
using Atlas.Rendering.Assets;
using Atlas.Rendering.Media;
using Atlas.Rendering.Narratives;

namespace Atlas.Rendering.Pages;

/// <summary>What the functions of templates work with while one page is rendered, and the narratives that it turned out to hold.</summary>
/// <param name="parts">What all pages are made with.</param>
/// <param name="narratives">Writes narratives.</param>
internal sealed class PageMaterial(RenderingParts parts, NarrativeRenderer narratives)
{
    private readonly List<string> _narratives = [];

    /// <summary>Writes addresses.</summary>
    public SiteAddresses Addresses => parts.Narratives.Addresses;

    /// <summary>Style sheets, scripts and pictures of the templates.</summary>
    public AssetLibrary Assets => parts.Assets;

    /// <summary>Pictures and attachments of the narratives.</summary>
    public MediaLibrary Media => parts.Narratives.Media;

    /// <summary>The files of the narratives written so far, in their order on the page.</summary>
    public IReadOnlyList<string> Narratives => _narratives;

    /// <summary>The HTML of a narrative.</summary>
    public string Write(Narrative narrative, PageModel page)
    {
        _narratives.Add(narrative.File);
        return narratives.Render(narrative, new NarrativePage(page.Route, page.References));
    }
}
