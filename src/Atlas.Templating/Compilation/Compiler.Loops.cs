using Atlas.Templating.Runtime;
using Atlas.Templating.Syntax;

namespace Atlas.Templating.Compilation;

/// <summary>Loops.</summary>
internal sealed partial class Compiler
{
    private Executor CompileWhile(WhileStatement node)
    {
        var condition = CompileCondition(node.Condition);
        var body = CompileStatement(node.Body);
        var span = node.Span;
        return state =>
        {
            var frame = state.Frame;
            var outer = frame.Loop;
            var loop = new LoopState();
            frame.Loop = loop;
            var flow = Flow.Next;
            while (condition(state))
            {
                state.CountStep(span);
                flow = body(state);
                if (flow is Flow.Break or Flow.Return)
                    break;
                loop.Index++;
            }

            frame.Loop = outer;
            return flow == Flow.Return ? flow : Flow.Next;
        };
    }

    private Executor CompileFor(ForStatement node)
    {
        var elements = CompileExpression(node.Elements);
        var variable = CompileLoopVariable(node.Variable);
        var body = CompileStatement(node.Body);
        var otherwise = node.Else is null ? null : CompileStatement(node.Else);
        var options = new LoopOptions(node, this);
        var loop = new CompiledLoop(node.Span, variable, body, node.IsTableRow);
        var span = node.Elements.Span;
        return state =>
        {
            var list = elements(state);
            if (list.IsNull)
                return Flow.Next;
            if (Conversions.ToList(state, list) is not { } items)
            {
                throw state.Error(TemplateErrorKind.InvalidConversion, span, $"Unexpected type `{TypeNames.Of(list)}` for iterator",
                    $"Non si può ripetere su un valore di tipo `{TypeNames.Of(list)}`");
            }

            var window = options.Evaluate(state, items.Count);
            return window.Count == 0 && otherwise is not null ? otherwise(state) : loop.Run(state, items, window);
        };
    }
}
