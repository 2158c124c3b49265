namespace Atlas.Templating.Runtime;

/// <summary>The variables that the templates of one rendering assign, by the place of their name.</summary>
internal sealed class GlobalScope(SymbolTable symbols)
{
    private readonly List<Symbol> _assigned = [];
    private readonly HashSet<Symbol> _readOnly = [];
    private Value[] _slots = new Value[Math.Max(16, symbols.Count)];

    /// <summary>The names that have a value, in the order in which they got one.</summary>
    public IReadOnlyList<Symbol> Assigned => _assigned;

    public Value this[Symbol symbol] => symbol.Id < _slots.Length ? _slots[symbol.Id] : Value.Null;

    public void Set(Symbol symbol, Value value)
    {
        if (symbol.Id >= _slots.Length)
            Array.Resize(ref _slots, Math.Max(symbols.Count, symbol.Id + 1));
        ref var slot = ref _slots[symbol.Id];
        if (slot.IsUnassigned)
            _assigned.Add(symbol);
        slot = value.Assigned();
    }

    public bool Remove(Symbol symbol)
    {
        if (this[symbol].IsUnassigned)
            return false;
        _slots[symbol.Id] = Value.Null;
        return _assigned.Remove(symbol);
    }

    /// <summary>Puts back what a name was before a loop used it; an unassigned value takes it away.</summary>
    public void Restore(Symbol symbol, Value value)
    {
        if (value.IsUnassigned)
            Remove(symbol);
        else
            Set(symbol, value);
    }

    public bool IsReadOnly(Symbol symbol) => _readOnly.Count > 0 && _readOnly.Contains(symbol);

    public void SetReadOnly(Symbol symbol) => _readOnly.Add(symbol);

    public void Clear()
    {
        foreach (var symbol in _assigned)
            _slots[symbol.Id] = Value.Null;
        _assigned.Clear();
        _readOnly.Clear();
    }
}
