using Atlas.Templating.Compilation;

namespace Atlas.Templating.Runtime;

/// <summary>The local variables of one call of a function or template.</summary>
internal sealed class LocalFrame
{
    private Value[] _slots = new Value[8];
    private Dictionary<string, Value>? _others;
    private HashSet<string>? _readOnly;

    public LocalLayout Layout { get; private set; } = new();

    /// <summary>The arguments of the call: <c>$</c>.</summary>
    public TemplateArray? Arguments { get; set; }

    /// <summary>The block that a wrap statement gave: <c>$$</c>.</summary>
    public Executor? Block { get; set; }

    /// <summary>The template that the block was written in.</summary>
    public SourceText? BlockSource { get; set; }

    /// <summary>The innermost loop that is running.</summary>
    public LoopState? Loop { get; set; }

    public ref Value this[int slot] => ref _slots[slot];

    public void Open(LocalLayout layout)
    {
        Layout = layout;
        if (_slots.Length < layout.Count)
            _slots = new Value[Math.Max(layout.Count, _slots.Length * 2)];
    }

    public void Close()
    {
        Array.Clear(_slots, 0, Math.Min(Layout.Count, _slots.Length));
        _others = null;
        _readOnly = null;
        Arguments = null;
        Block = null;
        BlockSource = null;
        Loop = null;
    }

    /// <summary>Reads a variable by name, for code that was compiled for another frame.</summary>
    public Value Get(string name)
    {
        if (Layout.TryGetSlot(name, out var slot))
            return _slots[slot];
        return _others is not null && _others.TryGetValue(name, out var value) ? value : Value.Null;
    }

    public void Set(string name, Value value)
    {
        if (Layout.TryGetSlot(name, out var slot))
            _slots[slot] = value;
        else
            (_others ??= new Dictionary<string, Value>(StringComparer.Ordinal))[name] = value;
    }

    public bool IsReadOnly(string name) => _readOnly is not null && _readOnly.Contains(name);

    public void SetReadOnly(string name) => (_readOnly ??= new HashSet<string>(StringComparer.Ordinal)).Add(name);
}
