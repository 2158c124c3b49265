using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace Atlas.Rendering.Narratives;

/// <summary>Writes addresses between angle brackets, but for those that were refused.</summary>
internal sealed class RefusedAutolinkRenderer : AutolinkInlineRenderer
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, AutolinkInline link)
    {
        if (link.Url.Length > 0)
        {
            base.Write(renderer, link);
        }
    }
}
