namespace Atlas.Core.Rules;

/// <summary>Weighs differences, so that the ledger shows first what matters most. In decimals, so that every machine orders alike.</summary>
internal static class LedgerWeight
{
    private const int PointsOfShare = 100;
    private const int PointsPerDigit = 10;

    /// <summary>See <see cref="LedgerEntry.Weight"/>.</summary>
    public static decimal Of(decimal reference, decimal compared)
    {
        decimal difference = Math.Abs(compared - reference);
        decimal greater = Math.Max(Math.Abs(reference), Math.Abs(compared));
        return difference == 0 ? 0 : (PointsOfShare * Math.Min(1, difference / greater)) + (PointsPerDigit * Digits(difference));
    }

    private static int Digits(decimal value)
    {
        int digits = 0;
        for (decimal rest = decimal.Truncate(value); rest >= 1; rest = decimal.Truncate(rest / 10))
        {
            digits++;
        }

        return digits;
    }
}
