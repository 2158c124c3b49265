using Atlas.Templating.Runtime;
using Atlas.Templating.Syntax;

namespace Atlas.Templating.Compilation;

/// <summary>Assignments in all their forms.</summary>
internal sealed partial class Compiler
{
    private Action<RenderState> CompileAssignment(AssignmentExpression node)
    {
        var evaluate = CompileAssignmentValue(node);
        return state => evaluate(state);
    }

    private Evaluator CompileAssignmentValue(AssignmentExpression node)
    {
        var value = CompileExpression(node.Value);
        var store = CompileStore(node.Target);
        if (node.Operator is { } op)
        {
            var current = CompileExpression(node.Target);
            var operation = new BinaryExpression(node.Span, op, node.OperatorSpan, node.Target, node.Value);
            var operand = value;
            value = op == BinaryOperator.Coalesce ? CompileFallback(node.Target, operand) : state =>
            {
                var left = current(state);
                return Operators.Apply(state, operation, left, operand(state));
            };
        }

        return state =>
        {
            var result = value(state);
            store(state, result);
            return result;
        };
    }

    /// <summary>The value of a path that may have none yet, or else another.</summary>
    private Evaluator CompileFallback(Expression target, Evaluator fallback)
    {
        if (target is VariableExpression variable)
        {
            var access = new VariableAccess(engine, SymbolOf(variable.Name), variable.Span);
            return state => access.TryRead(state, out var value) && !value.IsNull ? value : fallback(state);
        }

        var current = target switch
        {
            MemberExpression member => CompileExpression(member with { IsOptional = true }),
            _ => CompileExpression(target),
        };
        return state => current(state) is { IsNull: false } known ? known : fallback(state);
    }

    private Evaluator CompileIncrement(IncrementExpression node)
    {
        var current = CompileExpression(node.Target);
        var store = CompileStore(node.Target);
        var op = node.IsDecrement ? BinaryOperator.Subtract : BinaryOperator.Add;
        var operation = new BinaryExpression(node.Span, op, node.Span, node.Target, node.Target);
        var isPostfix = node.IsPostfix;
        return state =>
        {
            var before = current(state);
            var after = Operators.Apply(state, operation, before, Value.From(1));
            store(state, after);
            return isPostfix ? before : after;
        };
    }

    /// <summary>Compiles what gives a value to a variable, a member or an element.</summary>
    private Action<RenderState, Value> CompileStore(Expression target)
    {
        switch (target)
        {
            case VariableExpression variable:
                return CompileGlobalStore(variable);
            case LocalVariableExpression local:
                return CompileLocalStore(local);
            case MemberExpression member:
                var memberOwner = CompileExpression(member.Target);
                return (state, value) => MemberWriting.Set(state, member, memberOwner(state), member.Name, value);
            case IndexExpression index:
                var (owner, key) = (CompileExpression(index.Target), CompileExpression(index.Index));
                return (state, value) => MemberWriting.SetElement(state, index, owner(state), key(state), value);
            case NestedExpression nested:
                return CompileStore(nested.Inner);
            default:
                var span = target.Span;
                return (state, _) => throw MemberWriting.Unassignable(state, span);
        }
    }

    private Action<RenderState, Value> CompileGlobalStore(VariableExpression node)
    {
        var symbol = SymbolOf(node.Name);
        var span = node.Span;
        return (state, value) =>
        {
            if (state.HasScopes)
            {
                MemberWriting.SetInScope(state, span, state.Scopes[^1], symbol.Name, value);
                return;
            }

            if (state.Globals.IsReadOnly(symbol))
                throw MemberWriting.ReadOnly(state, span);
            state.Globals.Set(symbol, value);
        };
    }

    private Action<RenderState, Value> CompileLocalStore(LocalVariableExpression node)
    {
        var name = node.Name;
        var span = node.Span;
        var slot = _isInForeignFrame ? -1 : _layout.SlotOf(name);
        return (state, value) =>
        {
            if (state.Frame.IsReadOnly(name))
                throw MemberWriting.ReadOnly(state, span);
            if (slot >= 0)
                state.Frame[slot] = value.Assigned();
            else
                state.Frame.Set(name, value.Assigned());
        };
    }

    private Executor CompileReadonly(ReadonlyStatement node)
    {
        if (node.Variable is LocalVariableExpression local)
        {
            return state =>
            {
                state.Frame.SetReadOnly(local.Name);
                return Flow.Next;
            };
        }

        var symbol = SymbolOf(((VariableExpression)node.Variable).Name);
        return state =>
        {
            if (!state.HasScopes)
                state.Globals.SetReadOnly(symbol);
            else if (state.Scopes[^1].Target.Reference is TemplateObject members)
                members.SetReadOnly(symbol.Name);
            return Flow.Next;
        };
    }

    private Executor CompileImport(ImportStatement node)
    {
        var imported = CompileExpression(node.Source);
        var span = node.Source.Span;
        return state =>
        {
            MemberWriting.Import(state, span, imported(state));
            return Flow.Next;
        };
    }

    private Executor CompileWith(WithStatement node)
    {
        var target = CompileExpression(node.Target);
        var body = CompileStatement(node.Body);
        var span = node.Target.Span;
        return state =>
        {
            var owner = target(state);
            if (owner.Reference is null or string)
            {
                throw state.Error(TemplateErrorKind.InvalidStatement, span,
                    $"Invalid target property `{state.Source.Slice(span)}` used for [with] statement. Must be a ScriptObject instead of `{TypeNames.Of(owner)}`",
                    $"`with` vuole un oggetto, non un valore di tipo `{TypeNames.Of(owner)}`");
            }

            state.Scopes.Add(new PushedScope(owner));
            var flow = body(state);
            state.Scopes.RemoveAt(state.Scopes.Count - 1);
            return flow;
        };
    }
}
