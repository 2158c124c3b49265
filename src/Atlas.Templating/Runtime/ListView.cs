using System.Collections;

namespace Atlas.Templating.Runtime;

/// <summary>A list seen through a function that reads its elements.</summary>
internal sealed class ListView(int count, Func<int, Value> get) : IReadOnlyList<Value>
{
    public int Count => count;

    public Value this[int index] => get(index);

    public IEnumerator<Value> GetEnumerator()
    {
        for (var i = 0; i < count; i++)
            yield return get(i);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
