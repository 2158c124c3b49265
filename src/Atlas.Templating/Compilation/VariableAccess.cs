using Atlas.Templating.Runtime;

namespace Atlas.Templating.Compilation;

/// <summary>
/// Reads a global variable: from the current objects, what templates assigned, the model, the built-ins, in this order.
/// The model's reader is looked up once for each type of model.
/// </summary>
internal sealed class VariableAccess
{
    private readonly Symbol _symbol;
    private readonly TextSpan _span;
    private readonly Value _builtin;
    private readonly bool _isBuiltin;
    private CachedReader? _cached;

    public VariableAccess(TemplateEngine engine, Symbol symbol, TextSpan span)
    {
        _symbol = symbol;
        _span = span;
        _isBuiltin = engine.Builtins.TryGet(symbol.Name, out _builtin);
    }

    public Value Read(RenderState state)
    {
        if (TryRead(state, out var value))
            return value;
        return state.IsStrict ? throw Unknown(state) : Value.Null;
    }

    public bool TryRead(RenderState state, out Value value)
    {
        if (state.HasScopes && TryReadScopes(state, out value))
            return true;
        value = state.Globals[_symbol];
        if (!value.IsUnassigned || TryReadModel(state, out value))
            return true;
        value = _builtin;
        return _isBuiltin;
    }

    private bool TryReadScopes(RenderState state, out Value value)
    {
        for (var i = state.Scopes.Count - 1; i >= 0; i--)
        {
            var scope = state.Scopes[i];
            if (scope.LoopVariables is { } variables && variables.TryGetValue(_symbol.Name, out value))
                return true;
            if (MemberReading.TryGet(state, scope.Target, _symbol.Name, out value))
                return true;
        }

        value = Value.Null;
        return false;
    }

    private bool TryReadModel(RenderState state, out Value value)
    {
        value = Value.Null;
        var shape = state.ModelShape;
        if (shape is null)
            return state.Model is TemplateObject members && members.TryGet(_symbol.Name, out value);
        var cached = _cached;
        if (cached is null || cached.Shape != shape)
            _cached = cached = new CachedReader(shape, shape.Members.GetValueOrDefault(_symbol.Name));
        if (shape.Dictionary is { } dictionary && dictionary.TryGet(state.Model!, _symbol.Name, out value))
            return true;
        if (cached.Reader is null)
            return false;
        value = cached.Reader.Read(state.Model!);
        return true;
    }

    private TemplateException Unknown(RenderState state)
    {
        var known = state.Engine.Builtins.Names.Concat(state.Globals.Assigned.Select(s => s.Name));
        if (state.Model is not null)
            known = known.Concat(MemberReading.NamesOf(state, Value.FromObject(state.Model)));
        var nearest = NearestName.Of(_symbol.Name, known);
        return state.Error(TemplateErrorKind.UnknownVariable, _span, $"The variable or function `{_symbol.Name}` was not found",
            $"La variabile `{_symbol.Name}` non esiste", nearest);
    }
}
