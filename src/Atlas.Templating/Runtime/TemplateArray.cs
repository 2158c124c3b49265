using System.Collections;

namespace Atlas.Templating.Runtime;

/// <summary>A list made by a template; it may have properties too (language reference, "Array with properties").</summary>
internal sealed class TemplateArray : IReadOnlyList<object?>
{
    public TemplateArray(int capacity = 0) => Items = new List<Value>(capacity);

    public TemplateArray(IEnumerable<Value> items) => Items = [.. items];

    public List<Value> Items { get; }

    /// <summary>The properties, or null where it has none.</summary>
    public TemplateObject? Properties { get; private set; }

    public int Count => Items.Count;

    object? IReadOnlyList<object?>.this[int index] => Items[index].ToObject();

    public TemplateObject EnsureProperties() => Properties ??= new TemplateObject();

    /// <summary>The element, or null past either end; a negative index counts from the end.</summary>
    public Value Get(int index)
    {
        var place = index < 0 ? Items.Count + index : index;
        return place >= 0 && place < Items.Count ? Items[place] : Value.Null;
    }

    /// <summary>Sets an element, adding nulls up to it where the list is shorter.</summary>
    public void Set(int index, Value value)
    {
        while (Items.Count <= index)
            Items.Add(Value.Null);
        Items[index] = value;
    }

    public IEnumerator<object?> GetEnumerator() => Items.Select(i => i.ToObject()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
