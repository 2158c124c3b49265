using Atlas.Core.Diagnostics;
using Atlas.Core.Values;
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

        return FormOf(constraints.Pattern, text, log) ?? text;
    }

    /// <summary>
    /// The code that <paramref name="text"/> most probably means where a column's pattern refuses it: in the other case, without its spaces,
    /// or with hyphens in place of them (<c>CO4 01</c> for <c>co4-01</c>); nothing where none of these fits.
    /// </summary>
    public static string? FormOf(CellPattern pattern, string text, DiagnosticLog log)
    {
        string closed = string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
        string[] forms = [text.ToLowerInvariant(), text.ToUpperInvariant(), Slug.Of(text), closed, closed.ToUpperInvariant()];
        return Array.Find(forms, form => form.Length > 0 && pattern.Matches(form, log));
    }
}
