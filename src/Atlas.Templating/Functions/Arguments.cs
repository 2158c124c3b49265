using Atlas.Templating.Runtime;

namespace Atlas.Templating.Functions;

/// <summary>The arguments of a call, with their places.</summary>
internal readonly ref struct Arguments
{
    /// <summary>Stands for a parameter that a call with named arguments leaves out.</summary>
    public static readonly Value Missing = Value.FromReference(new object());

    private readonly ReadOnlySpan<Value> _values;
    private readonly ReadOnlySpan<TextSpan> _spans;

    public Arguments(TextSpan span, ReadOnlySpan<Value> values, ReadOnlySpan<TextSpan> spans, IReadOnlyList<KeyValuePair<string, Value>>? named = null)
    {
        Span = span;
        _values = values;
        _spans = spans;
        Named = named;
    }

    /// <summary>Where the call is.</summary>
    public TextSpan Span { get; }

    /// <summary>The arguments given by name, for functions that keep names.</summary>
    public IReadOnlyList<KeyValuePair<string, Value>>? Named { get; }

    public int Count => _values.Length;

    public Value this[int index] => index < _values.Length ? _values[index] : Missing;

    public ReadOnlySpan<Value> Values => _values;

    public static bool IsMissing(Value value) => ReferenceEquals(value.Reference, Missing.Reference);

    /// <summary>Where an argument is; the call where it came from elsewhere.</summary>
    public TextSpan SpanOf(int index) => index >= 0 && index < _spans.Length ? _spans[index] : Span;

    /// <summary>How many of the first parameters have an argument.</summary>
    public int CountGiven(int required)
    {
        var count = 0;
        for (var i = 0; i < required && i < _values.Length; i++)
        {
            if (!IsMissing(_values[i]))
                count++;
        }

        return count;
    }
}
