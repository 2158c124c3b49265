using Atlas.Templating.Functions;
using Atlas.Templating.Runtime;
using Atlas.Templating.Syntax;

namespace Atlas.Templating.Compilation;

/// <summary>Functions written in templates, calls, and wraps.</summary>
internal sealed partial class Compiler
{
    private Evaluator CompileCall(CallExpression call) => new CallSite(this, call).Invoke;

    /// <summary>What leads to a call's target, a function that is not to be called yet.</summary>
    public Evaluator CompileTarget(Expression target) => CompilePath(target);

    private Executor CompileFunctionStatement(FunctionStatement node)
    {
        var function = Value.FromReference(CompileFunction(node.Function));
        var store = CompileStore(node.Function.Name!);
        return state =>
        {
            store(state, function);
            return Flow.Next;
        };
    }

    private ScriptFunction CompileFunction(FunctionDefinition definition)
    {
        var (layout, isForeign) = (_layout, _isInForeignFrame);
        var html = _html;
        _html = default;
        (_layout, _isInForeignFrame) = (new LocalLayout(), false);
        var body = definition.Body is ExpressionStatement { Expression: not AssignmentExpression } inline
            ? CompileInlineBody(inline.Expression)
            : CompileStatement(definition.Body);
        var function = new ScriptFunction(definition, body, _layout, source);
        (_layout, _isInForeignFrame) = (layout, isForeign);
        _html = html;
        return function;
    }

    /// <summary>An inline function gives the value of its expression back instead of writing it.</summary>
    private Executor CompileInlineBody(Expression expression)
    {
        var evaluate = CompileExpression(expression);
        return state =>
        {
            state.ReturnValue = evaluate(state);
            return Flow.Return;
        };
    }

    private Executor CompileWrap(WrapStatement node)
    {
        var isForeign = _isInForeignFrame;
        _isInForeignFrame = true;
        var html = _html;
        _html = default;
        var block = CompileStatement(node.Body);
        _html = html;
        _isInForeignFrame = isForeign;
        var call = node.Target as CallExpression ?? new CallExpression(node.Target.Span, node.Target, [], IsExplicit: false, IsPiped: false);
        var site = new CallSite(this, call);
        var escapes = _escapes;
        return state =>
        {
            ValueWriter.Write(state, site.Wrap(state, block), escapes);
            return Flow.Next;
        };
    }
}
