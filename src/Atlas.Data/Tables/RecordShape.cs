using Atlas.Core.Diagnostics;
using Atlas.Core.Locations;
using Atlas.Data.Csv;
using CsvHelper;

namespace Atlas.Data.Tables;

/// <summary>Checks the shape of the records of a file before their cells are looked at: blank, badly quoted, too few or too many cells.</summary>
internal sealed class RecordShape(string file, CsvRecordReader records, char separator, DiagnosticLog log)
{
    private Diagnostic? _shortRow;
    private int _shortCells;

    /// <summary>Whether the record has no value at all.</summary>
    public bool IsEmpty()
    {
        for (int i = 0; i < records.FieldCount; i++)
        {
            if (!string.IsNullOrWhiteSpace(records.Text(i)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the record has no value at all; reported.</summary>
    public bool IsBlank()
    {
        bool isEmpty = IsEmpty();
        if (isEmpty)
        {
            log.Add(Diagnose.Data.BlankRow(new SourceLocation(file, records.Line, 1)));
        }

        return isEmpty;
    }

    /// <summary>Reports what was held back until the next record; to be called after the last one.</summary>
    public void Finish()
    {
        if (_shortRow is not null)
        {
            log.Add(_shortRow);
            _shortRow = null;
        }
    }

    /// <summary>Where the record breaks the rules of quoting, if it does; reported.</summary>
    public SourceLocation? BadQuote()
    {
        if (records.Defect is not CsvDefect defect)
        {
            return null;
        }

        SourceLocation at = defect.IsUnclosedQuote
            ? new SourceLocation(file, defect.FieldLine, defect.FieldColumn)
            : new SourceLocation(file, defect.Line, defect.Column);
        log.Add(defect switch
        {
            { IsUnclosedQuote: true } => Diagnose.Data.UnclosedQuote(at),
            { Reason: CsvMalformedReason.StrayQuote } => Diagnose.Data.StrayQuote(at),
            _ => Diagnose.Data.TextAfterQuote(at),
        });
        return at;
    }

    /// <summary>Where the record has too few or too many cells, if it has; reported. Separators alone beyond the last column spoil nothing.</summary>
    public SourceLocation? BadLength(int columns, string lastColumn)
    {
        if (records.FieldCount == columns)
        {
            Finish();
            return null;
        }

        bool isShort = records.FieldCount < columns;
        (int line, int column) = isShort ? records.End : records.Place(columns);
        var at = new SourceLocation(file, line, column);
        if (isShort)
        {
            return ReportShort(at, columns, lastColumn);
        }

        Finish();

        bool isOnlySeparators = Enumerable.Range(columns, records.FieldCount - columns).All(i => string.IsNullOrWhiteSpace(records.Text(i)));
        log.Add(isOnlySeparators
            ? Diagnose.Data.TrailingSeparator(at, records.FieldCount - columns, separator)
            : Diagnose.Data.RowTooLong(at, records.FieldCount, columns, separator));
        return isOnlySeparators ? null : at;
    }

    // Two short rows that make a whole one are one row with a line break in a cell: one defect, not two.
    private SourceLocation ReportShort(SourceLocation at, int columns, string lastColumn)
    {
        if (_shortRow is not null && _shortCells + records.FieldCount == columns + 1)
        {
            SourceLocation first = _shortRow.Location;
            log.Add(Diagnose.Data.RowBroken(first));
            _shortRow = null;
            return first;
        }

        Finish();
        _shortRow = Diagnose.Data.RowTooShort(at, records.FieldCount, columns, lastColumn);
        _shortCells = records.FieldCount;
        return at;
    }

    /// <summary>Whether a record was too large to be read; reported.</summary>
    public bool IsCutShort()
    {
        if (records.IsCutShort)
        {
            log.Add(Diagnose.Data.RowTooBig(new SourceLocation(file, records.Line, 1), CsvRecordReader.LargestRecord));
        }

        return records.IsCutShort;
    }
}
