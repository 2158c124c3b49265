using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Atlas.Rendering.Narratives;

/// <summary>Writes the mark of a task as a named sign: a disabled check box would be a control without a label (WCAG 2.1, 4.1.2).</summary>
internal sealed class TaskMarkRenderer : HtmlObjectRenderer<TaskList>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, TaskList obj) => renderer.Write(
        obj.Checked
            ? "<span class=\"task\" role=\"img\" aria-label=\"fatto\">☑</span>"
            : "<span class=\"task\" role=\"img\" aria-label=\"da fare\">☐</span>");
}
