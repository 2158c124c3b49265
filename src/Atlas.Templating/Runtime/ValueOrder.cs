namespace Atlas.Templating.Runtime;

/// <summary>The order that lists are sorted in: nulls, then numbers, dates and texts each by their own order.</summary>
internal sealed class ValueOrder(RenderState state) : IComparer<Value>
{
    public int Compare(Value x, Value y)
    {
        if (x.IsNull || y.IsNull)
            return y.IsNull.CompareTo(x.IsNull);
        if (x.IsNumber && y.IsNumber)
            return CompareNumbers(x, y);
        if (x.IsBoolean && y.IsBoolean)
            return x.AsBoolean.CompareTo(y.AsBoolean);
        if (Dates.IsDate(x.Reference) && Dates.IsDate(y.Reference))
            return Dates.From(x.Reference!).CompareTo(Dates.From(y.Reference!));
        if (x.Reference is TimeSpan first && y.Reference is TimeSpan second)
            return first.CompareTo(second);
        if (x.Reference is Enum a && y.Reference is Enum b && a.GetType() == b.GetType())
            return a.CompareTo(b);
        return TextOrder.Compare(TextFormatter.Format(state, x), TextFormatter.Format(state, y));
    }

    private static int CompareNumbers(Value x, Value y)
    {
        if (x.IsInteger && y.IsInteger)
            return Numbers.ToBigInteger(x).CompareTo(Numbers.ToBigInteger(y));
        return x.Kind == ValueKind.Decimal && y.Kind == ValueKind.Decimal
            ? x.AsDecimal.CompareTo(y.AsDecimal)
            : Numbers.ToDouble(x).CompareTo(Numbers.ToDouble(y));
    }
}
