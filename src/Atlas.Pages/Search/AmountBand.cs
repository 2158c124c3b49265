namespace Atlas.Pages.Search;

/// <summary>Interventions whose cost lies between two bounds.</summary>
/// <param name="Slug">Name in addresses.</param>
/// <param name="Phrase">Key of its name for readers.</param>
/// <param name="From">Lowest cost in EUR.</param>
/// <param name="Below">Bound that the cost stays under, in EUR; nothing for the highest band.</param>
public sealed record AmountBand(string Slug, string Phrase, decimal From, decimal? Below)
{
    /// <summary>The bands, the highest first.</summary>
    public static IReadOnlyList<AmountBand> All { get; } =
    [
        new("oltre-10-milioni", "band.over_10m", 10_000_000, null),
        new("da-5-a-10-milioni", "band.5m_to_10m", 5_000_000, 10_000_000),
        new("da-1-a-5-milioni", "band.1m_to_5m", 1_000_000, 5_000_000),
        new("da-500-mila-a-1-milione", "band.500k_to_1m", 500_000, 1_000_000),
        new("sotto-500-mila", "band.under_500k", 0, 500_000),
    ];

    /// <summary>Whether a cost lies in the band.</summary>
    public bool Holds(decimal cost) => cost >= From && (Below is not { } bound || cost < bound);
}
