namespace Atlas.Templating.Runtime;

/// <summary>Whether two values are the same: numbers by what they are worth, texts by their characters, objects by theirs.</summary>
internal sealed class ValueEquality : IEqualityComparer<Value>
{
    public static readonly ValueEquality Instance = new();

    public bool Equals(Value x, Value y)
    {
        if (x.IsInt32 && y.IsInt32)
            return x.AsInt32 == y.AsInt32;
        if (x.IsNumber && y.IsNumber)
            return x.Kind == ValueKind.Decimal || y.Kind == ValueKind.Decimal ? SameDecimals(x, y) : Numbers.ToDouble(x).Equals(Numbers.ToDouble(y));
        return Equals(x.ToObject(), y.ToObject());
    }

    public int GetHashCode(Value obj) => obj.IsNumber ? Numbers.ToDouble(obj).GetHashCode() : obj.ToObject()?.GetHashCode() ?? 0;

    private static bool SameDecimals(Value x, Value y)
    {
        var (a, b) = (Numbers.ToDouble(x), Numbers.ToDouble(y));
        const double Largest = 7.9e28;
        return Math.Abs(a) > Largest || Math.Abs(b) > Largest || double.IsNaN(a) || double.IsNaN(b)
            ? a.Equals(b)
            : Numbers.ToDecimal(x) == Numbers.ToDecimal(y);
    }
}
