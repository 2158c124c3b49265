namespace Atlas.Templating.Runtime;

/// <summary>Where the local variables of a function or template are in its frame, by name.</summary>
internal sealed class LocalLayout
{
    private readonly Dictionary<string, int> _slots = new(StringComparer.Ordinal);

    public int Count => _slots.Count;

    public IEnumerable<string> Names => _slots.Keys;

    /// <summary>The slot of a name, made where there is none. Only while compiling.</summary>
    public int SlotOf(string name)
    {
        if (!_slots.TryGetValue(name, out var slot))
        {
            slot = _slots.Count;
            _slots.Add(name, slot);
        }

        return slot;
    }

    public bool TryGetSlot(string name, out int slot) => _slots.TryGetValue(name, out slot);
}
