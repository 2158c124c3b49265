namespace Atlas.Tests.Templating;

/// <summary>The model that specs are rendered with.</summary>
public sealed record SpecModel(
    string Title, decimal Cost, int Count, DateOnly Day, SpecStage Stage, SpecPlace Place, IReadOnlyList<SpecPlace> Places,
    IReadOnlyDictionary<string, decimal> Totals, string? Note, bool IsShared, double Area, long Population, int? Year)
{
    public static SpecModel Create() => new(
        "Casa & <Balilla>", 1963593.50m, 24, new DateOnly(2026, 1, 5), SpecStage.InProgress, new SpecPlace("Legnano", 17.72, 60336),
        [new SpecPlace("Legnano", 17.72, 60336), new SpecPlace("Rho", 22.24, 50671), new SpecPlace("Baranzate", 2.77, 11850)],
        new Dictionary<string, decimal>(StringComparer.Ordinal) { ["pnrr"] = 100.10m, ["comune"] = 20.05m },
        Note: null, IsShared: true, Area: 2.50, Population: 3_219_391_000, Year: null);
}
