namespace Atlas.Templating.Runtime;

/// <summary>What a value is.</summary>
internal enum ValueKind : byte
{
    Null,
    Boolean,
    Int32,
    Int64,
    Single,
    Double,
    Decimal,
    BigInteger,
    String,
    Object,
}
