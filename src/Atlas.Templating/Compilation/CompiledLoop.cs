using System.Globalization;
using Atlas.Templating.Runtime;

namespace Atlas.Templating.Compilation;

/// <summary>A loop over elements, ready to run.</summary>
internal sealed class CompiledLoop(TextSpan span, LoopVariable variable, Executor body, bool isTableRow)
{
    public Flow Run(RenderState state, IReadOnlyList<Value> items, LoopWindow window)
    {
        var frame = state.Frame;
        var outer = frame.Loop;
        var loop = new LoopState { Length = window.Count };
        var saved = variable.Save(state);
        frame.Loop = loop;
        var flow = Flow.Next;
        var previous = Value.Null;
        for (var i = 0; i < window.Count && window.Start + (i * window.Step) < items.Count; i++)
        {
            state.CountStep(span);
            var item = items[window.Start + (i * window.Step)];
            loop.Index = i;
            loop.IsChanged = i == 0 || !Equals(item.ToObject(), previous.ToObject());
            previous = item;
            variable.Set(state, item);
            flow = isTableRow ? RunCell(state, loop, window.Columns) : body(state);
            if (flow is Flow.Break or Flow.Return)
                break;
        }

        if (isTableRow)
            EndTable(state, loop, window.Columns);
        frame.Loop = outer;
        variable.Restore(state, saved);
        return flow == Flow.Return ? flow : Flow.Next;
    }

    private Flow RunCell(RenderState state, LoopState loop, int columns)
    {
        var column = (loop.Index % columns) + 1;
        loop.Column = column;
        var output = state.Output;
        if (column == 1)
        {
            if (loop.Index > 0)
                output.Write("</tr>\n");
            output.Write(string.Create(CultureInfo.InvariantCulture, $"<tr class=\"row{(loop.Index / columns) + 1}\">"));
        }

        output.Write(string.Create(CultureInfo.InvariantCulture, $"<td class=\"col{column}\">"));
        var flow = body(state);
        output.Write("</td>");
        return flow;
    }

    private static void EndTable(RenderState state, LoopState loop, int columns)
    {
        _ = columns;
        if (loop.Column > 0)
            state.Output.Write("</tr>\n");
    }
}
