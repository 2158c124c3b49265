namespace Atlas.Templating.Runtime;

/// <summary>Marks a value that is held in its bits instead of in an object, and says how to read them.</summary>
internal sealed class ValueTag(ValueKind kind, byte scale = 0)
{
    public static readonly ValueTag Boolean = new(ValueKind.Boolean);
    public static readonly ValueTag Int32 = new(ValueKind.Int32);
    public static readonly ValueTag Int64 = new(ValueKind.Int64);
    public static readonly ValueTag Single = new(ValueKind.Single);
    public static readonly ValueTag Double = new(ValueKind.Double);

    /// <summary>Decimals by their scale (0 to 28): the bits are the signed mantissa.</summary>
    public static readonly ValueTag[] Decimals = [.. Enumerable.Range(0, 29).Select(s => new ValueTag(ValueKind.Decimal, (byte)s))];

    public readonly ValueKind Kind = kind;

    public readonly byte Scale = scale;
}
