using Atlas.Core.Values;

namespace Atlas.Core.Rules;

/// <summary>What a qualified value allows: "oltre 51" allows 60, "circa 30" allows 31.</summary>
/// <param name="Least">The least value allowed; nothing where there is no lower bound.</param>
/// <param name="Most">The most allowed; nothing where there is no upper bound.</param>
internal readonly record struct Bounds(decimal? Least, decimal? Most)
{
    /// <summary>How far "circa" reaches on either side: a twentieth of the value.</summary>
    private const decimal Tolerance = 0.05m;

    /// <summary>The bounds of <paramref name="value"/>.</summary>
    public static Bounds Of(LedgerValue value) => value.Qualifier switch
    {
        Qualifier.Over => new Bounds(value.Value, null),
        Qualifier.Under => new Bounds(null, value.Value),
        Qualifier.About => new Bounds(value.Value - (Tolerance * Math.Abs(value.Value)), value.Value + (Tolerance * Math.Abs(value.Value))),
        _ => new Bounds(value.Value, value.Value),
    };

    /// <summary>Whether some value is allowed by all of <paramref name="values"/>.</summary>
    public static bool Agree(IEnumerable<LedgerValue> values)
    {
        (decimal? least, decimal? most) = (null, null);
        foreach (Bounds bounds in values.Select(Of))
        {
            least = least is null || bounds.Least > least ? bounds.Least ?? least : least;
            most = most is null || bounds.Most < most ? bounds.Most ?? most : most;
        }

        return least is null || most is null || least <= most;
    }
}
