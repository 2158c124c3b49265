using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Atlas.Templating.Runtime;

/// <summary>An object made by a template: members by name, in the order in which they were added.</summary>
internal sealed class TemplateObject : IReadOnlyDictionary<string, object?>
{
    private readonly OrderedDictionary<string, Value> _members;
    private HashSet<string>? _readOnly;

    public TemplateObject(int capacity = 0) => _members = new OrderedDictionary<string, Value>(capacity, StringComparer.Ordinal);

    public int Count => _members.Count;

    public IEnumerable<string> Names => _members.Keys;

    public OrderedDictionary<string, Value> Members => _members;

    IEnumerable<string> IReadOnlyDictionary<string, object?>.Keys => _members.Keys;

    IEnumerable<object?> IReadOnlyDictionary<string, object?>.Values => _members.Values.Select(v => v.ToObject());

    object? IReadOnlyDictionary<string, object?>.this[string key] => _members[key].ToObject();

    public bool TryGet(string name, out Value value) => _members.TryGetValue(name, out value);

    public void Set(string name, Value value) => _members[name] = value;

    public bool Remove(string name) => _members.Remove(name);

    public bool IsReadOnly(string name) => _readOnly is not null && _readOnly.Contains(name);

    public void SetReadOnly(string name) => (_readOnly ??= new HashSet<string>(StringComparer.Ordinal)).Add(name);

    public TemplateObject Clone()
    {
        var copy = new TemplateObject(_members.Count);
        foreach (var (name, value) in _members)
            copy.Set(name, value);
        return copy;
    }

    bool IReadOnlyDictionary<string, object?>.ContainsKey(string key) => _members.ContainsKey(key);

    bool IReadOnlyDictionary<string, object?>.TryGetValue(string key, [MaybeNullWhen(false)] out object? value)
    {
        var isFound = _members.TryGetValue(key, out var found);
        value = found.ToObject();
        return isFound;
    }

    IEnumerator<KeyValuePair<string, object?>> IEnumerable<KeyValuePair<string, object?>>.GetEnumerator() =>
        _members.Select(m => new KeyValuePair<string, object?>(m.Key, m.Value.ToObject())).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<KeyValuePair<string, object?>>)this).GetEnumerator();
}
