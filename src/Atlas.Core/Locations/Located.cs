namespace Atlas.Core.Locations;

/// <summary>A value and the cell or key it was read from, so that a late rule still points at its origin.</summary>
/// <typeparam name="T">The value's type.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Location">Where it stands.</param>
public readonly record struct Located<T>(T Value, SourceLocation Location)
{
    /// <summary>The bare value, where its place does not matter.</summary>
    public static implicit operator T(Located<T> located) => located.Value;

    /// <summary>Text of the value.</summary>
    public override string ToString() => Value?.ToString() ?? string.Empty;
}
