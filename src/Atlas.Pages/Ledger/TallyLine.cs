namespace Atlas.Pages.Ledger;

/// <summary>How many comparisons of a kind were made.</summary>
/// <param name="Kind">The kind in words.</param>
/// <param name="Compared">Comparisons made.</param>
/// <param name="Agreeing">Those that agree.</param>
public sealed record TallyLine(string Kind, int Compared, int Agreeing);
