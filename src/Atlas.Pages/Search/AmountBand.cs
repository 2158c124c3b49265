namespace Atlas.Pages.Search;

/// <summary>Interventions whose cost lies between two bounds.</summary>
/// <param name="Slug">Name in addresses.</param>
/// <param name="Label">Name for readers.</param>
/// <param name="From">Lowest cost in EUR.</param>
/// <param name="Below">Bound that the cost stays under, in EUR; nothing for the highest band.</param>
public sealed record AmountBand(string Slug, string Label, decimal From, decimal? Below)
{
    /// <summary>The bands, the highest first.</summary>
    public static IReadOnlyList<AmountBand> All { get; } =
    [
        new("oltre-10-milioni", "10 milioni di euro e oltre", 10_000_000, null),
        new("da-5-a-10-milioni", "da 5 a 10 milioni di euro", 5_000_000, 10_000_000),
        new("da-1-a-5-milioni", "da 1 a 5 milioni di euro", 1_000_000, 5_000_000),
        new("da-500-mila-a-1-milione", "da 500 mila a 1 milione di euro", 500_000, 1_000_000),
        new("sotto-500-mila", "meno di 500 mila euro", 0, 500_000),
    ];

    /// <summary>Whether a cost lies in the band.</summary>
    public bool Holds(decimal cost) => cost >= From && (Below is not { } bound || cost < bound);
}
