using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace Atlas.Rendering.Narratives;

/// <summary>Writes links and pictures; of a link whose address was refused only the text stays, so that one defect is not told twice.</summary>
internal sealed class RefusedLinkRenderer : LinkInlineRenderer
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        if (!string.IsNullOrEmpty(link.Url))
        {
            base.Write(renderer, link);
        }
        else if (!link.IsImage)
        {
            renderer.WriteChildren(link);
        }
    }
}
