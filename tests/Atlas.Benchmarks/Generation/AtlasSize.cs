namespace Atlas.Benchmarks.Generation;

/// <summary>How large a generated atlas is.</summary>
/// <param name="Interventions">Number of interventions; each gives a page.</param>
/// <param name="Municipalities">Number of municipalities; each gives a page.</param>
/// <param name="Programmes">Number of programmes; each gives a page.</param>
public sealed record AtlasSize(int Interventions, int Municipalities, int Programmes)
{
    /// <summary>About as large as the atlas of Milan.</summary>
    public static AtlasSize Milan { get; } = new(220, 133, 20);

    /// <summary>The size of the first budget of DESIGN §9 beyond Milan.</summary>
    public static AtlasSize Region { get; } = new(10_000, 400, 40);

    /// <summary>The size of a whole country.</summary>
    public static AtlasSize Country { get; } = new(100_000, 7_900, 200);
}
