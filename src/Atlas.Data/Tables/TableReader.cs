using System.Collections.Frozen;
using System.Collections.Immutable;
using Atlas.Core.Diagnostics;
using Atlas.Core.Locations;
using Atlas.Data.Csv;
using Atlas.Data.Files;
using Atlas.Data.Schemas;
using Atlas.Data.Text;
using CsvHelper;

namespace Atlas.Data.Tables;

/// <summary>Reads one CSV file against its schema, row by row in bounded memory.</summary>
internal sealed class TableReader
{
    private readonly DataResource _resource;
    private readonly ImmutableArray<ImmutableArray<string>> _referencedKeys;
    private readonly DiagnosticLog _log;
    private readonly CellReader _cells;
    private readonly List<Reference> _references = [];
    private ImmutableArray<KeyIndex> _keys = [];
    private TableRow? _row;
    private char _separator;

    /// <summary>Reads <paramref name="resource"/>.</summary>
    /// <param name="resource">The file and its schema.</param>
    /// <param name="referencedKeys">The groups of columns that foreign keys of other files refer to.</param>
    /// <param name="log">Takes the defects.</param>
    public TableReader(DataResource resource, ImmutableArray<ImmutableArray<string>> referencedKeys, DiagnosticLog log)
    {
        _resource = resource;
        _referencedKeys = referencedKeys;
        _log = log;
        _cells = new CellReader(resource.Schema, log);
    }

    /// <summary>Reads every row and gives it to <paramref name="take"/>, with the columns of <paramref name="extra"/> beyond those of the schema.</summary>
    public ReadTable Read(IInputFiles files, ExtraColumns? extra, Action<TableRow> take)
    {
        _keys = [.. KeyColumns().Select(columns => new KeyIndex(columns))];
        if (FileScanner.Scan(files, _resource.Path, _log) is TextScan scan)
        {
            try
            {
                using Stream bytes = files.Open(_resource.Path);
                ReadRecords(DecodedStream.Of(bytes, scan.Form), scan, extra, take);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                _log.Add(Diagnose.Configuration.Unreadable(_resource.Path, e.Message));
            }
        }

        return new ReadTable(_resource, _keys, _references);
    }

    private IEnumerable<ImmutableArray<string>> KeyColumns()
    {
        TableSchema schema = _resource.Schema;
        IEnumerable<ImmutableArray<string>> all = schema.Fields
            .Where(field => field.Constraints.Unique)
            .Select(field => ImmutableArray.Create(field.Name))
            .Prepend(schema.PrimaryKey)
            .Concat(schema.UniqueKeys)
            .Concat(_referencedKeys);
        return all.Where(columns => !columns.IsEmpty).DistinctBy(columns => string.Join('\u001F', columns), StringComparer.Ordinal);
    }

    private void ReadRecords(Stream text, TextScan scan, ExtraColumns? extra, Action<TableRow> take)
    {
        var expected = _resource.Schema.Fields.Select(field => field.Name).ToFrozenSet(StringComparer.Ordinal);
        CsvDialect dialect = CsvDialectDetector.Detect(scan.Start, expected);
        _separator = dialect.Separator;
        using var records = new CsvRecordReader(text, dialect.Separator);
        if (dialect.HasHint)
        {
            records.Read();
            _log.Add(Diagnose.Data.SeparatorHint(new SourceLocation(_resource.Path, 1, 1), $"sep={dialect.Separator}"));
        }
        else if (dialect.Separator != ',')
        {
            _log.Add(Diagnose.Data.OtherSeparator(_resource.Path, dialect.Separator));
        }

        if (!ReadHeader(records, extra))
        {
            return;
        }

        bool hasRows = false;
        while (records.Read())
        {
            hasRows |= ReadRow(records, take);
        }

        if (records.IsCutShort)
        {
            _log.Add(Diagnose.Data.RowTooBig(new SourceLocation(_resource.Path, records.Line, 1), CsvRecordReader.LargestRecord));
        }
        else if (!hasRows)
        {
            _log.Add(Diagnose.Data.NoRows(_resource.Path));
        }
    }

    private bool ReadHeader(CsvRecordReader records, ExtraColumns? extra)
    {
        while (records.Read())
        {
            ReportDefect(records);
            if (IsBlank(records))
            {
                _log.Add(Diagnose.Data.BlankRow(new SourceLocation(_resource.Path, records.Line, 1)));
                continue;
            }

            ImmutableArray<TableColumn> columns = TableHeader.Read(records, _resource.Path, _resource.Schema, extra, _log);
            string keyColumn = _resource.Schema.PrimaryKey.FirstOrDefault() ?? _resource.Schema.Fields.FirstOrDefault()?.Name ?? string.Empty;
            _row = new TableRow(_resource.Path, columns, keyColumn, _log);
            return true;
        }

        _log.Add(records.IsCutShort
            ? Diagnose.Data.RowTooBig(new SourceLocation(_resource.Path, records.Line, 1), CsvRecordReader.LargestRecord)
            : Diagnose.Data.NoHeader(_resource.Path, string.Join(',', _resource.Schema.Fields.Select(field => field.Name))));
        return false;
    }

    /// <summary>Reads one row; false when it is blank.</summary>
    private bool ReadRow(CsvRecordReader records, Action<TableRow> take)
    {
        bool isBroken = ReportDefect(records);
        if (IsBlank(records))
        {
            _log.Add(Diagnose.Data.BlankRow(new SourceLocation(_resource.Path, records.Line, 1)));
            return false;
        }

        TableRow row = _row!;
        row.Line = records.Line;
        bool isRagged = ReportFieldCount(records);
        if (isBroken || isRagged)
        {
            KeepKeysOf(records);
            return true;
        }

        ReadCells(records);
        CheckKeys(row);
        CollectReferences(row);
        take(row);
        return true;
    }

    private void ReadCells(CsvRecordReader records)
    {
        TableRow row = _row!;
        string? rowKey = RowKeyOf(records);
        for (int i = 0; i < row.Columns.Length; i++)
        {
            if (row.Columns[i].Field is FieldSchema field)
            {
                (int line, int column) = records.Place(i);
                row.Cells[i] = _cells.Read(field, records.Text(i), records.IsQuoted(i), new SourceLocation(row.File, line, column), rowKey);
            }
        }
    }

    private string? RowKeyOf(CsvRecordReader records)
    {
        int ordinal = _row!.KeyOrdinal;
        return ordinal >= 0 && ordinal < records.FieldCount ? records.Text(ordinal).Trim() : null;
    }

    // A row that cannot be read still says which key it has, so that what refers to it is not reported too.
    private void KeepKeysOf(CsvRecordReader records)
    {
        TableRow row = _row!;
        for (int i = 0; i < row.Columns.Length; i++)
        {
            row.Cells[i] = i < records.FieldCount ? new CellValue(records.Text(i).Trim(), 0, false, records.Line, 1, 0) : default;
        }

        foreach (KeyIndex key in _keys)
        {
            if (KeyIndex.TextOf(row, key.Columns) is string text)
            {
                key.TryAdd(text, records.Line, out _);
            }
        }
    }

    private void CheckKeys(TableRow row)
    {
        TableSchema schema = _resource.Schema;
        foreach (KeyIndex key in _keys)
        {
            if (KeyIndex.TextOf(row, key.Columns) is not string text || key.TryAdd(text, row.Line, out int firstLine))
            {
                continue;
            }

            SourceLocation at = row.LocationOf(key.Columns[0]);
            CellContext context = row.ContextOf(string.Join(" + ", key.Columns));
            if (key.IsOf(schema.PrimaryKey))
            {
                row.Report(Diagnose.Data.DuplicateKey(at, KeyIndex.Shown(text), firstLine, context));
            }
            else if (IsUnique(key))
            {
                row.Report(Diagnose.Data.NotUnique(at, KeyIndex.Shown(text), firstLine, context));
            }
        }
    }

    private bool IsUnique(KeyIndex key) =>
        _resource.Schema.UniqueKeys.Any(columns => key.IsOf(columns))
        || (key.Columns.Length == 1 && _resource.Schema.Field(key.Columns[0]) is { Constraints.Unique: true });

    private void CollectReferences(TableRow row)
    {
        foreach (ForeignKey key in _resource.Schema.ForeignKeys)
        {
            if (KeyIndex.TextOf(row, key.Fields) is string text)
            {
                var value = new Located<string>(text, row.LocationOf(key.Fields[0]));
                _references.Add(new Reference(key, value, row.ContextOf(string.Join(" + ", key.Fields))));
            }
        }
    }

    private bool ReportFieldCount(CsvRecordReader records)
    {
        int columns = _row!.Columns.Length;
        if (records.FieldCount < columns)
        {
            (int line, int column) = records.End;
            string lastColumn = _row.Columns[^1].Name;
            _log.Add(Diagnose.Data.RowTooShort(new SourceLocation(_resource.Path, line, column), records.FieldCount, columns, lastColumn));
            return true;
        }

        if (records.FieldCount == columns)
        {
            return false;
        }

        (int extraLine, int extraColumn) = records.Place(columns);
        var at = new SourceLocation(_resource.Path, extraLine, extraColumn);
        bool isOnlySeparators = Enumerable.Range(columns, records.FieldCount - columns).All(i => string.IsNullOrWhiteSpace(records.Text(i)));
        _log.Add(isOnlySeparators
            ? Diagnose.Data.TrailingSeparator(at, records.FieldCount - columns, _separator)
            : Diagnose.Data.RowTooLong(at, records.FieldCount, columns, _separator));
        return !isOnlySeparators;
    }

    private bool ReportDefect(CsvRecordReader records)
    {
        if (records.Defect is not CsvDefect defect)
        {
            return false;
        }

        var at = new SourceLocation(_resource.Path, defect.Line, defect.Column);
        _log.Add(defect.Reason switch
        {
            CsvMalformedReason.StrayQuote => Diagnose.Data.StrayQuote(at),
            CsvMalformedReason.UnterminatedQuote => Diagnose.Data.UnclosedQuote(at),
            _ => Diagnose.Data.TextAfterQuote(at),
        });
        return true;
    }

    private static bool IsBlank(CsvRecordReader records)
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
}
