using Atlas.Templating.Functions;
using Atlas.Templating.Runtime;
using Atlas.Templating.Syntax;

namespace Atlas.Templating.Compilation;

/// <summary>A call: its target, its arguments and what binds them to the parameters of the function that the target turns out to be.</summary>
internal sealed class CallSite
{
    private readonly CallExpression _call;
    private readonly Evaluator _target;
    private readonly Evaluator[] _values;
    private readonly string?[] _names;
    private readonly TextSpan[] _spans;
    private readonly bool _isPlain;

    public CallSite(Compiler compiler, CallExpression call)
    {
        _call = call;
        // Parentheses call what they hold: what they give back is the target.
        _target = call.Target is NestedExpression ? compiler.CompileExpression(call.Target) : compiler.CompileTarget(call.Target);
        _values = [.. call.Arguments.Select(compiler.CompileExpression)];
        _names = [.. call.Arguments.Select(a => (a as NamedArgumentExpression)?.Name)];
        _spans = [.. call.Arguments.Select(a => a.Span)];
        _isPlain = !call.Arguments.Any(a => a is NamedArgumentExpression or UnaryExpression { Operator: UnaryOperator.Expand });
    }

    public TextSpan Span => _call.Span;

    /// <summary>Calls the function that the target leads to, with the block of a wrap statement.</summary>
    public Value Wrap(RenderState state, Executor block)
    {
        if (_call is { IsExplicit: false, Arguments.Length: 0 } && _target(state).Reference is not TemplateFunction)
        {
            var text = state.Source.Slice(_call.Target.Span);
            throw state.Error(TemplateErrorKind.UnknownFunction, _call.Target.Span, $"Expecting a direct function instead of the expression `{text}/{NameOf(_call.Target)}`",
                $"`wrap` vuole una funzione: `{text}` non lo è");
        }

        state.PendingBlock = block;
        return Invoke(state);
    }

    private static string NameOf(Expression target) => target switch
    {
        VariableExpression or LocalVariableExpression => "variable",
        MemberExpression => "member expression",
        IndexExpression => "indexer expression",
        NestedExpression => "nested expression",
        LiteralExpression => "literal",
        _ => "expression",
    };

    public Value Invoke(RenderState state)
    {
        var block = state.PendingBlock;
        state.PendingBlock = null;
        var function = FindFunction(state);
        state.EnterCall(Span);
        if (!_isPlain)
            return InvokeBound(state, function, block);

        var start = state.ReserveArguments(_values.Length);
        for (var i = 0; i < _values.Length; i++)
            state.SetArgument(start + i, _values[i](state));
        state.PendingBlock = block;
        var result = function.Invoke(state, new Arguments(Span, state.ArgumentsFrom(start, _values.Length), _spans));
        state.PendingBlock = null;
        state.PopArguments(start);
        return result;
    }

    /// <summary>Writes an included template without making a text of it first, where nothing must be done with the text.</summary>
    public void Include(RenderState state, bool escapes)
    {
        var function = FindFunction(state);
        if (function is not IncludeFunction)
        {
            ValueWriter.Write(state, Invoke(state), escapes);
            return;
        }

        state.EnterCall(Span);
        var (positional, named) = Evaluate(state);
        CheckKeptNames(state);
        IncludeFunction.WriteTo(state, new Arguments(Span, positional, _spans, named), escapes);
    }

    private TemplateFunction FindFunction(RenderState state)
    {
        var target = _target(state);
        if (target.Reference is TemplateFunction function)
            return function;
        var text = state.Source.Slice(_call.Target.Span);
        if (target.IsNull)
        {
            throw state.Error(TemplateErrorKind.UnknownFunction, _call.Target.Span, $"The function `{text}` was not found", $"La funzione `{text}` non esiste");
        }

        if (_call is { IsPiped: true, IsExplicit: false, Arguments.Length: 1 })
        {
            throw state.Error(TemplateErrorKind.UnknownFunction, _call.Target.Span, $"Pipe expression destination `{text}` is not a valid function ",
                $"`{text}` non è una funzione a cui passare un valore con `|`: è un valore di tipo `{TypeNames.Of(target)}`");
        }

        throw state.Error(TemplateErrorKind.UnknownFunction, Span,
            $"Invalid target function `{TextFormatter.Format(state, target)}` ({TypeNames.Of(target)})",
            $"`{text}` non è una funzione, è un valore di tipo `{TypeNames.Of(target)}`");
    }

    private Value InvokeBound(RenderState state, TemplateFunction function, Executor? block)
    {
        var (positional, named) = Evaluate(state);
        if (named is not null && !function.KeepsNames)
        {
            positional = Bind(state, function, positional, named);
            named = null;
        }
        else if (named is not null)
        {
            CheckKeptNames(state);
        }

        state.PendingBlock = block;
        var result = function.Invoke(state, new Arguments(Span, positional, _spans, named));
        state.PendingBlock = null;
        return result;
    }

    /// <summary>The arguments that are members of <c>$</c> cannot take the name of its size.</summary>
    private void CheckKeptNames(RenderState state)
    {
        var index = Array.IndexOf(_names, "size");
        if (index >= 0)
        {
            throw state.Error(TemplateErrorKind.InvalidArgument, _spans[index],
                "Cannot pass argument size to function. This name is not supported by this function.",
                "Un argomento non può chiamarsi `size`: è il numero degli argomenti");
        }
    }

    private (Value[] Positional, List<KeyValuePair<string, Value>>? Named) Evaluate(RenderState state)
    {
        var positional = new List<Value>(_values.Length);
        List<KeyValuePair<string, Value>>? named = null;
        for (var i = 0; i < _values.Length; i++)
        {
            var value = _values[i](state);
            if (_names[i] is { } name)
                (named ??= []).Add(KeyValuePair.Create(name, value));
            else if (_call.Arguments[i] is UnaryExpression { Operator: UnaryOperator.Expand } && Conversions.ToList(state, value) is { } items)
                positional.AddRange(items);
            else
                positional.Add(value);
        }

        return ([.. positional], named);
    }

    /// <summary>Puts named arguments in the places of their parameters.</summary>
    private Value[] Bind(RenderState state, TemplateFunction function, Value[] positional, List<KeyValuePair<string, Value>> named)
    {
        var bound = new List<Value>(positional);
        foreach (var (name, value) in named)
        {
            var index = function.IndexOf(name);
            if (index < 0)
            {
                throw state.Error(TemplateErrorKind.InvalidArgument, Span, $"The argument `{name}` is not a parameter of `{state.Source.Slice(_call.Target.Span)}`",
                    $"`{state.Source.Slice(_call.Target.Span)}` non ha un parametro `{name}`");
            }

            if (index == function.VariableIndex)
            {
                bound.Add(value);
                continue;
            }

            while (bound.Count <= index)
                bound.Add(Arguments.Missing);
            bound[index] = value;
        }

        return [.. bound];
    }
}
