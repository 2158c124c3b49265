using Atlas.Core.Diagnostics;
using Atlas.Data.Schemas;

namespace Atlas.Data.Tables;

/// <summary>
/// What a cell in error most probably means, so that one slip is not reported again wherever the value is used. Nothing is published
/// while the error stands.
/// </summary>
internal static class CellRecovery
{
    /// <summary>The text to go on with: with the case that the column asks for, or with its leading zeros; otherwise as it is.</summary>
    public static string Of(FieldSchema field, string text, DiagnosticLog log)
    {
        FieldConstraints constraints = field.Constraints;
        if (constraints.DigitCount is int digits && text.Length < digits && text.All(char.IsAsciiDigit))
        {
            return text.PadLeft(digits, '0');
        }

        string? word = constraints.Enum.FirstOrDefault(word => string.Equals(word, text, StringComparison.OrdinalIgnoreCase));
        if (word is not null || constraints.Pattern is null)
        {
            return word ?? text;
        }

        string lower = text.ToLowerInvariant();
        string upper = text.ToUpperInvariant();
        return constraints.Pattern.Matches(lower, log) ? lower : constraints.Pattern.Matches(upper, log) ? upper : text;
    }
}
