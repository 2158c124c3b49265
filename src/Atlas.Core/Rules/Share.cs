namespace Atlas.Core.Rules;

/// <summary>Shares between decimal values.</summary>
internal static class Share
{
    /// <summary><paramref name="part"/> as a share of the absolute value of <paramref name="whole"/>; nothing where that is 0.</summary>
    public static decimal? Of(decimal part, decimal whole) => whole == 0 ? null : part / Math.Abs(whole);
}
