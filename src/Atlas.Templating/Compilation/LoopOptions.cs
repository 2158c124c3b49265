using Atlas.Templating.Runtime;
using Atlas.Templating.Syntax;

namespace Atlas.Templating.Compilation;

/// <summary>The options of a loop: <c>offset</c>, <c>limit</c>, <c>reversed</c>, and <c>cols</c> for table rows.</summary>
internal sealed class LoopOptions
{
    private readonly List<(string Name, Evaluator? Value, NamedArgumentExpression Node)> _options;
    private readonly bool _isTableRow;
    private readonly TextSpan _span;

    public LoopOptions(ForStatement node, Compiler compiler)
    {
        _options = [.. node.Options.Select(o => (o.Name, o.Value is null ? null : compiler.CompileExpression(o.Value), o))];
        _isTableRow = node.IsTableRow;
        _span = node.Span;
    }

    public LoopWindow Evaluate(RenderState state, int length)
    {
        var (offset, limit, columns, isReversed) = (0, -1, 1, false);
        foreach (var (name, value, node) in _options)
        {
            switch (name)
            {
                case "reversed":
                    isReversed = true;
                    break;
                case "offset":
                    offset = Number(state, value, node);
                    break;
                case "limit":
                    limit = Number(state, value, node);
                    break;
                case "cols" when _isTableRow:
                    columns = Math.Max(1, Number(state, value, node));
                    break;
                default:
                    throw state.Error(TemplateErrorKind.InvalidArgument, node.Span,
                        $"Unsupported argument `{name}` for statement: `{state.Source.Slice(_span)}`", $"Un ciclo non ha l'opzione `{name}`");
            }
        }

        var first = Math.Clamp(offset, 0, length);
        var count = length - first;
        if (limit > 0)
            count = Math.Min(count, limit);
        return isReversed ? new LoopWindow(length - 1, -1, count, columns) : new LoopWindow(first, 1, count, columns);
    }

    private static int Number(RenderState state, Evaluator? value, NamedArgumentExpression node) =>
        value is null ? 1 : Conversions.ToInt32(state, node.Value!.Span, value(state));
}
