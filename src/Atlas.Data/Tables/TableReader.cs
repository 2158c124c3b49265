using System.Collections.Frozen;
using System.Collections.Immutable;
using Atlas.Core.Diagnostics;
using Atlas.Core.Locations;
using Atlas.Data.Csv;
using Atlas.Data.Files;
using Atlas.Data.Schemas;
using Atlas.Data.Text;

namespace Atlas.Data.Tables;

/// <summary>Reads one CSV file against its schema, row by row in bounded memory.</summary>
internal sealed class TableReader
{
    // A file with so many unclosed quotes is no table; reading what each has swallowed would take quadratic time.
    private const int MostSwallowed = 20;

    // How far below titles and notes the header is looked for.
    private const int MostRowsAboveHeader = 10;

    private readonly IInputFiles _files;
    private readonly DataResource _resource;
    private readonly DiagnosticLog _log;
    private readonly CellReader _cells;
    private readonly TableKeys _keys;
    private readonly ExtraColumns? _extra;
    private readonly Action<TableRow> _take;
    private TableRow? _row;
    private SourceLocation? _badHeader;
    private char _separator;
    private bool _hasHint;
    private bool _hasBrokenRows;
    private bool _hasNoRows;
    private bool _isWhole = true;
    private int _swallowed;

    private TableReader(
        IInputFiles files, DataResource resource, TableKeys keys, ExtraColumns? extra, Action<TableRow> take, DiagnosticLog log)
    {
        _files = files;
        _resource = resource;
        _keys = keys;
        _extra = extra;
        _take = take;
        _log = log;
        _cells = new CellReader(resource.Schema, log);
    }

    /// <summary>Reads every row of a file and gives it to <paramref name="take"/>.</summary>
    /// <param name="files">The atlas's files.</param>
    /// <param name="resource">The file and its schema.</param>
    /// <param name="referencedKeys">The groups of columns that foreign keys of other files refer to.</param>
    /// <param name="extra">The columns that the file may have beyond its schema.</param>
    /// <param name="take">Makes what it needs from a row, which is only valid during the call.</param>
    /// <param name="log">Takes the defects.</param>
    public static ReadTable Read(
        IInputFiles files,
        DataResource resource,
        IEnumerable<ImmutableArray<string>> referencedKeys,
        ExtraColumns? extra,
        Action<TableRow> take,
        DiagnosticLog log)
    {
        var keys = new TableKeys(resource.Schema, referencedKeys);
        var reader = new TableReader(files, resource, keys, extra, take, log);
        bool isWhole = reader.Read();
        return new ReadTable(resource, keys.Indexes, keys.References, reader._hasBrokenRows, reader._hasNoRows, isWhole);
    }

    private bool Read()
    {
        try
        {
            return FileScanner.Scan(_files, _resource.Path, _log, _resource.EndsWithCrLf) is TextScan scan && ReadText(scan) && _isWhole;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _log.Add(Diagnose.Configuration.Unreadable(_resource.Path, e.Message));
            return false;
        }
    }

    private bool ReadText(TextScan scan)
    {
        var expected = _resource.Schema.Fields.Select(field => field.Name).ToFrozenSet(StringComparer.Ordinal);
        CsvDialect dialect = CsvDialectDetector.Detect(scan.Start, expected);
        _separator = dialect.Separator;
        _hasHint = dialect.HasHint;
        using Stream bytes = _files.Open(_resource.Path);
        using var records = new CsvRecordReader(DecodedStream.Of(bytes, scan.Form), dialect.Separator);
        if (dialect.HasHint)
        {
            records.Read();
            _log.Add(Diagnose.Data.SeparatorHint(new SourceLocation(_resource.Path, 1, 1), $"sep={dialect.Separator}"));
        }
        else if (dialect.Separator != _resource.Separator)
        {
            _log.Add(Diagnose.Data.OtherSeparator(_resource.Path, dialect.Separator));
        }

        if (!ReadHeader(records))
        {
            return false;
        }

        _hasNoRows = !ReadRows(records) && _isWhole && !_resource.IsEmpty;
        return true;
    }

    private bool ReadHeader(CsvRecordReader records)
    {
        var shape = new RecordShape(_resource.Path, records, _separator, _log);
        string header = string.Join(',', _resource.Schema.Fields.Select(field => field.Name));
        SourceLocation? firstRow = null;
        int rows = 0;
        while (rows < MostRowsAboveHeader && records.Read())
        {
            if (shape.IsEmpty())
            {
                continue;
            }

            rows++;
            if (TableHeader.IsAt(records, _resource.Schema))
            {
                ReportRowsAbove(records.Line, firstRow, header);
                shape.BadQuote();
                UseHeader(records);
                return true;
            }

            firstRow ??= new SourceLocation(_resource.Path, records.Line, 1);
        }

        if (firstRow is SourceLocation first)
        {
            _log.Add(Diagnose.Data.HeaderNotFound(first, _resource.Schema.File, header));
        }
        else if (!shape.IsCutShort())
        {
            _log.Add(Diagnose.Data.NoHeader(_resource.Path, header));
        }

        return false;
    }

    // A title above the table is one defect, whatever lines it takes.
    private void ReportRowsAbove(int headerLine, SourceLocation? firstRow, string header)
    {
        if (firstRow is SourceLocation first)
        {
            _log.Add(Diagnose.Data.HeaderNotFound(first, _resource.Schema.File, header));
        }
        else if (headerLine > 1 && !_hasHint)
        {
            _log.Add(Diagnose.Data.BlankRow(new SourceLocation(_resource.Path, 1, 1)));
        }
    }

    private void UseHeader(CsvRecordReader records)
    {
        ImmutableArray<TableColumn> columns = TableHeader.Read(records, _resource.Path, _resource.Schema, _extra, _log);
        string keyColumn = _resource.Schema.PrimaryKey.FirstOrDefault() ?? _resource.Schema.Fields[0].Name;
        _row = new TableRow(_resource.Path, columns, keyColumn, _log);
        bool hasRequired = _resource.Schema.Fields.All(field => !field.Constraints.Required || columns.Any(column => column.Field == field));
        _badHeader = hasRequired ? null : new SourceLocation(_resource.Path, records.Line, 1);
        _isWhole = _keys.AreIn(columns);
    }

    /// <summary>Reads all rows; false when there is none.</summary>
    private bool ReadRows(CsvRecordReader records)
    {
        var shape = new RecordShape(_resource.Path, records, _separator, _log);
        bool hasRows = false;
        while (records.Read())
        {
            if (!shape.IsBlank())
            {
                hasRows = true;
                ReadRow(records, shape);
            }

            if (records.Defect is { IsUnclosedQuote: true })
            {
                ReadSwallowed(records);
            }
        }

        shape.Finish();
        _isWhole &= !shape.IsCutShort();
        return hasRows;
    }

    private void ReadSwallowed(CsvRecordReader records)
    {
        if (++_swallowed > MostSwallowed)
        {
            _isWhole = false;
            return;
        }

        using CsvRecordReader swallowed = records.ReadSwallowed();
        ReadRows(swallowed);
    }

    private void ReadRow(CsvRecordReader records, RecordShape shape)
    {
        TableRow row = _row!;
        SourceLocation? defect = shape.BadQuote() ?? shape.BadLength(row.Columns.Length, row.Columns[^1].Name) ?? _badHeader;
        row.StartAt(records.Line, defect is not null);
        if (defect is SourceLocation broken)
        {
            _hasBrokenRows = true;
            ReadBrokenCells(records, row, broken);
        }
        else
        {
            ReadCells(records, row);
        }

        _keys.Take(row);
        _take(row);
    }

    private void ReadCells(CsvRecordReader records, TableRow row)
    {
        string? rowKey = row.KeyOrdinal >= 0 ? records.Text(row.KeyOrdinal).Trim() : null;
        for (int i = 0; i < row.Columns.Length; i++)
        {
            if (row.Columns[i].Field is FieldSchema field)
            {
                (int line, int column) = records.Place(i);
                var at = new SourceLocation(row.File, line, column);
                row.Cells[i] = _cells.Read(field, records.Text(i), records.IsQuoted(i), at, rowKey);
            }
        }
    }

    private static void ReadBrokenCells(CsvRecordReader records, TableRow row, SourceLocation broken)
    {
        for (int i = 0; i < row.Columns.Length; i++)
        {
            string text = i < records.FieldCount ? records.Text(i).Trim() : string.Empty;
            row.Cells[i] = new CellValue(text, 0, IsValid: false, broken.Line, broken.Column, TextOffset: 0);
        }
    }
}
