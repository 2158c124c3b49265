using Atlas.Templating.Functions;
using Atlas.Templating.Runtime;
using Atlas.Templating.Syntax;

namespace Atlas.Templating.Compilation;

/// <summary>Variables, members and elements.</summary>
internal sealed partial class Compiler
{
    private Symbol SymbolOf(string name) => engine.Symbols.Intern(name);

    private bool IsBuiltin(string name) => engine.Builtins.TryGet(name, out _);

    /// <summary>Compiles a path; where it leads to a function, the function is called without arguments.</summary>
    private Evaluator CompileInvokedPath(Expression expression)
    {
        var read = CompilePath(expression);
        var span = expression.Span;
        return state =>
        {
            var value = read(state);
            return value.Reference is TemplateFunction function ? Invoke(state, function, span) : value;
        };
    }

    private static Value Invoke(RenderState state, TemplateFunction function, TextSpan span)
    {
        state.EnterCall(span);
        return function.Invoke(state, new Arguments(span, [], []));
    }

    /// <summary>Compiles a path to what it leads to, be it a function.</summary>
    private Evaluator CompilePath(Expression expression)
    {
        switch (expression)
        {
            case VariableExpression variable:
                return new VariableAccess(engine, SymbolOf(variable.Name), variable.Span).Read;
            case LocalVariableExpression local:
                return CompileLocal(local);
            case ArgumentsExpression:
                return static state => Value.FromReference(state.Frame.Arguments ??= new TemplateArray());
            case ThisExpression:
                return static state => CurrentObject.Of(state);
            case LoopStateExpression or BlockExpression:
                return CompileLiteral(Value.Null);
            case MemberExpression { Target: LoopStateExpression loop } member:
                return CompileLoopMember(loop, member);
            case MemberExpression member:
                return new MemberAccess(member, CompileExpression(member.Target)).Read;
            case IndexExpression index:
                return new ElementAccess(index, CompileExpression(index.Target), CompileExpression(index.Index)).Read;
            case NestedExpression nested:
                return CompilePath(nested.Inner);
            default:
                return CompileExpression(expression);
        }
    }

    private Evaluator CompileLocal(LocalVariableExpression node)
    {
        var name = node.Name;
        var span = node.Span;
        if (_isInForeignFrame)
            return state => Known(state, state.Frame.Get(name), span);
        var slot = _layout.SlotOf(name);
        return state => Known(state, state.Frame[slot], span);
    }

    private static Value Known(RenderState state, Value value, TextSpan span)
    {
        if (value.IsUnassigned && state.IsStrict)
        {
            var name = state.Source.Slice(span);
            throw state.Error(TemplateErrorKind.UnknownVariable, span, $"The variable or function `{name}` was not found", $"La variabile `{name}` non ha un valore");
        }

        return value;
    }

    private static Evaluator CompileLoopMember(LoopStateExpression loop, MemberExpression member) => state =>
    {
        if (state.Frame.Loop is { } running && running.TryGet(member.Name, out var value))
            return value;
        if (!state.IsStrict && state.Frame.Loop is not null)
            return Value.Null;
        if (state.Frame.Loop is null)
        {
            throw state.Error(TemplateErrorKind.UnknownVariable, loop.Span, $"Invalid usage of the loop variable `{loop.Name}` not inside a loop",
                $"`{loop.Name}.{member.Name}` si usa dentro un ciclo");
        }

        throw state.Error(TemplateErrorKind.UnknownMember, member.NameSpan, $"Cannot get member with name {member.Name}",
            $"`{loop.Name}` non ha un membro `{member.Name}`: ha index, first, last, even, odd, length, rindex, changed");
    };

    private LoopVariable CompileLoopVariable(Expression variable) => variable switch
    {
        VariableExpression global => new GlobalLoopVariable(SymbolOf(global.Name)),
        LocalVariableExpression local when _isInForeignFrame => new LocalLoopVariable(local.Name),
        LocalVariableExpression local => new SlotLoopVariable(_layout.SlotOf(local.Name)),
        _ => new PathLoopVariable(CompileStore(variable)),
    };
}
