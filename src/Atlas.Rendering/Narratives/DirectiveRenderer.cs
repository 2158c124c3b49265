using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Atlas.Rendering.Narratives;

/// <summary>Writes what a directive was resolved to.</summary>
internal sealed class DirectiveRenderer : HtmlObjectRenderer<DirectiveInline>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, DirectiveInline obj) => renderer.Write(obj.Html);
}
