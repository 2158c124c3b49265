using System.Collections;
using System.Numerics;

namespace Atlas.Templating.Runtime;

/// <summary>The integers from one to another, upwards or downwards: nothing is stored for them.</summary>
internal sealed class ValueRange : IReadOnlyList<object?>
{
    private readonly BigInteger _first;
    private readonly int _step;

    public ValueRange(BigInteger first, BigInteger last, bool includesLast)
    {
        _first = first;
        _step = first < last ? 1 : -1;
        var length = BigInteger.Abs(last - first) + (includesLast ? 1 : 0);
        Count = (int)BigInteger.Min(length, int.MaxValue);
    }

    public int Count { get; }

    object? IReadOnlyList<object?>.this[int index] => Get(index).ToObject();

    public Value Get(int index) => Numbers.Fit(_first + ((long)index * _step));

    public IEnumerator<object?> GetEnumerator() => Enumerable.Range(0, Count).Select(i => Get(i).ToObject()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
