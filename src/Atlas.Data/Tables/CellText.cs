using System.Globalization;
using Atlas.Core.Diagnostics;
using Atlas.Core.Locations;
using Atlas.Data.Schemas;

namespace Atlas.Data.Tables;

/// <summary>Characters that no cell, or no cell of a kind, should hold.</summary>
internal static class CellText
{
    /// <summary>The defect of the characters of <paramref name="text"/>, if there is one.</summary>
    public static Diagnostic? DefectOf(string text, FieldType type, SourceLocation at, CellContext context)
    {
        // Printable ASCII, as nearly every cell is.
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return null;
        }

        bool isText = type == FieldType.Text;
        bool hasBreak = false;
        bool hasNoBreakSpace = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            hasBreak |= c is '\r' or '\n';
            hasNoBreakSpace |= c is '\u00A0' or '\u2007' or '\u202F';
            if (IsGarbled(text, i))
            {
                return Diagnose.Data.GarbledText(at, text, context);
            }

            if (c is not ('\r' or '\n') && IsInvisible(text, i))
            {
                return Diagnose.Data.InvisibleCharacter(at, c, context);
            }
        }

        if (hasBreak)
        {
            return isText ? Diagnose.Data.LineBreakInText(at, context) : Diagnose.Data.LineBreakInValue(at, context);
        }

        return hasNoBreakSpace && !isText && type != FieldType.List ? Diagnose.Data.NoBreakSpace(at, text, context) : null;
    }

    private static bool IsInvisible(string text, int index) => CharUnicodeInfo.GetUnicodeCategory(text, index)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.PrivateUse
        || (char.IsSurrogate(text[index]) && !IsInPair(text, index));

    private static bool IsInPair(string text, int index) => char.IsHighSurrogate(text[index])
        ? index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
        : index > 0 && char.IsHighSurrogate(text[index - 1]);

    // U+FFFD stands for lost letters; Ã or â€ before a sign of Latin-1 is UTF-8 read as Windows-1252.
    private static bool IsGarbled(string text, int index)
    {
        char next = index + 1 < text.Length ? text[index + 1] : 'x';
        return text[index] switch
        {
            '\uFFFD' => true,
            'Ã' => next is >= '\u0080' and <= '¿' or '€' or '‚' or 'ƒ' or '„' or '†' or '‡' or 'ˆ' or '‰' or 'Š' or '‹' or 'Œ' or '™' or 'š' or '¬',
            'Â' => next is >= '\u0080' and <= '¿',
            'â' => next == '€',
            _ => false,
        };
    }
}
