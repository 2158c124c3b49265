using System.Globalization;
using Atlas.Core.Diagnostics;
using Atlas.Core.Locations;
using Atlas.Core.Values;
using Atlas.Data.Schemas;

namespace Atlas.Data.Tables;

/// <summary>Applies the description of a column to its cells: at most one defect is reported for a cell, the most telling one.</summary>
internal sealed class CellReader(TableSchema schema, DiagnosticLog log)
{
    /// <summary>Reads the cell that holds <paramref name="raw"/>.</summary>
    /// <param name="field">The column.</param>
    /// <param name="raw">The text of the cell without quotes.</param>
    /// <param name="isQuoted">Whether it stands between quotes.</param>
    /// <param name="at">Where it stands.</param>
    /// <param name="rowKey">Key of the row, for messages.</param>
    public CellValue Read(FieldSchema field, string raw, bool isQuoted, SourceLocation at, string? rowKey)
    {
        var context = new CellContext(field.Name, rowKey);
        string trimmed = raw.Trim();
        string text = field.IsNeutralised ? TextNeutraliser.Restore(trimmed) : trimmed;
        int offset = (isQuoted ? 1 : 0) + (raw.Length - raw.TrimStart().Length) + (trimmed.Length - text.Length);
        if (schema.MissingValues.Contains(text))
        {
            ReportMissing(field, raw, at, context);
            return new CellValue(string.Empty, 0, IsValid: true, at.Line, at.Column, offset);
        }

        if (trimmed.Length != raw.Length)
        {
            log.Add(Diagnose.Data.SpaceAround(at, raw, context));
        }

        if (field.IsDoubtful)
        {
            return new CellValue(text, 0, IsValid: false, at.Line, at.Column, offset);
        }

        Diagnostic? defect = CellText.DefectOf(text, field.Type, at, context);
        decimal number = 0;
        if (defect is null or { Severity: < Severity.Error })
        {
            Report(defect);
            defect = DefectOfType(field, text, offset, at, context, out number) ?? DefectOfConstraints(field, text, number, at, context);
        }

        Report(defect);
        return new CellValue(defect is null ? text : CellRecovery.Of(field, text, log), number, defect is null, at.Line, at.Column, offset);
    }

    private void ReportMissing(FieldSchema field, string raw, SourceLocation at, CellContext context)
    {
        if (field.Constraints.Required)
        {
            log.Add(Diagnose.Data.ValueMissing(at, context));
        }
        else if (raw.Length > 0 && string.IsNullOrWhiteSpace(raw))
        {
            log.Add(Diagnose.Data.SpaceAround(at, raw, context));
        }
    }

    private void Report(Diagnostic? defect)
    {
        if (defect is not null)
        {
            log.Add(defect);
        }
    }

    private static Diagnostic? DefectOfType(
        FieldSchema field, string text, int offset, SourceLocation at, CellContext context, out decimal number)
    {
        number = 0;
        return field.Type switch
        {
            FieldType.Number => NumberCell.DefectOf(field, text, at, context, out number),
            FieldType.Integer => NumberCell.DefectOfInteger(field, text, at, context, out number),
            FieldType.Boolean when !string.Equals(text, field.TrueValue, StringComparison.Ordinal)
                && !string.Equals(text, field.FalseValue, StringComparison.Ordinal) =>
                Diagnose.Data.NotABoolean(at, text, field.TrueValue, field.FalseValue, context),
            FieldType.Date => DateCell.DefectOf(field, text, at, context),
            FieldType.Address when !WebAddress.IsValid(text) => Diagnose.Data.NotAnAddress(at, text, context),
            FieldType.List => DefectOfList(field, text, at with { Column = at.Column + offset }, context),
            _ => null,
        };
    }

    private static Diagnostic? DefectOfList(FieldSchema field, string text, SourceLocation at, CellContext context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        SourceLocation place = at;
        foreach (string item in text.Split(field.Delimiter))
        {
            if (string.IsNullOrWhiteSpace(item))
            {
                return Diagnose.Data.EmptyItem(place, field.Delimiter, context);
            }

            if (!seen.Add(item.Trim()))
            {
                return Diagnose.Data.RepeatedItem(place, item.Trim(), context);
            }

            place = place with { Column = place.Column + item.Length + field.Delimiter.Length };
        }

        return null;
    }

    private Diagnostic? DefectOfConstraints(FieldSchema field, string text, decimal number, SourceLocation at, CellContext context)
    {
        FieldConstraints constraints = field.Constraints;
        if (field.Type is FieldType.Number or FieldType.Integer)
        {
            return DefectOfRange(constraints, text, number, at, context);
        }

        if (!constraints.Enum.IsEmpty && !constraints.Enum.Contains(text, StringComparer.Ordinal))
        {
            return Diagnose.Data.NotInList(at, text, constraints.Enum, context);
        }

        if (text.Length < constraints.MinLength)
        {
            return Diagnose.Data.TooShort(at, text.Length, constraints.MinLength.Value, context);
        }

        if (text.Length > constraints.MaxLength)
        {
            return Diagnose.Data.TooLong(at, text.Length, constraints.MaxLength.Value, context);
        }

        return constraints.Pattern is not null && field.Type != FieldType.Date && !constraints.Pattern.Matches(text, log)
            ? DefectOfPattern(field, text, at, context)
            : null;
    }

    private Diagnostic? DefectOfRange(FieldConstraints constraints, string text, decimal number, SourceLocation at, CellContext context)
    {
        if (number < constraints.Minimum)
        {
            string least = constraints.Minimum.Value.ToString(CultureInfo.InvariantCulture);
            return Diagnose.Data.OutOfRange(at, text, new Phrase($"il minimo è {least}", $"the minimum is {least}"), schema.File, context);
        }

        if (number > constraints.Maximum)
        {
            string most = constraints.Maximum.Value.ToString(CultureInfo.InvariantCulture);
            return Diagnose.Data.OutOfRange(at, text, new Phrase($"il massimo è {most}", $"the maximum is {most}"), schema.File, context);
        }

        return null;
    }

    private Diagnostic DefectOfPattern(FieldSchema field, string text, SourceLocation at, CellContext context)
    {
        if (NumberCell.IsScientific(text))
        {
            return Diagnose.Data.ScientificNotation(at, text, context);
        }

        return field.Constraints.DigitCount is int digits && text.Length < digits && text.All(char.IsAsciiDigit)
            ? Diagnose.Data.LostZeros(at, text, digits, context)
            : Diagnose.Data.PatternMismatch(
                at, text, CellRecovery.FormOf(field.Constraints.Pattern!, text, log), field.Description, field.Constraints.Pattern!.Text.Value, context);
    }
}
