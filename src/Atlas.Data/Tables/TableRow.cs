using System.Collections.Frozen;
using System.Collections.Immutable;
using Atlas.Core.Diagnostics;
using Atlas.Core.Locations;
using Atlas.Core.Values;
using Atlas.Data.Schemas;

namespace Atlas.Data.Tables;

/// <summary>
/// The row that a table is at, by column names. One object serves all rows of a file: whoever makes a record takes from it what the
/// record needs. A column that the file lacks reads as empty.
/// </summary>
internal sealed class TableRow
{
    private readonly FrozenDictionary<string, int> _ordinals;
    private readonly ImmutableArray<TableColumn> _columns;
    private readonly string _keyColumn;
    private readonly CellValue[] _cells;
    private readonly DiagnosticLog _log;

    /// <summary>A row of <paramref name="file"/>.</summary>
    public TableRow(string file, ImmutableArray<TableColumn> columns, string keyColumn, DiagnosticLog log)
    {
        File = file;
        _columns = columns;
        _keyColumn = keyColumn;
        _log = log;
        _cells = new CellValue[columns.Length];
        _ordinals = columns
            .Select((column, ordinal) => (column, ordinal))
            .Where(pair => pair.column.Field is not null)
            .ToFrozenDictionary(pair => pair.column.Name, pair => pair.ordinal, StringComparer.Ordinal);
    }

    /// <summary>Path of the file.</summary>
    public string File { get; }

    /// <summary>0-based place of the column whose value names a row in messages; -1 where the file lacks it.</summary>
    public int KeyOrdinal => _ordinals.GetValueOrDefault(_keyColumn, -1);

    /// <summary>Name of the folder that the file lies in.</summary>
    public string Dataset => Path.GetFileName(Path.GetDirectoryName(File)) ?? string.Empty;

    /// <summary>1-based line on which the row starts.</summary>
    public int Line { get; private set; }

    /// <summary>
    /// Whether the row has been reported as a whole. Its cells then stand for what they can, all at the place of that report, so that
    /// nothing more is said about them.
    /// </summary>
    public bool IsBroken { get; private set; }

    /// <summary>The columns.</summary>
    public ImmutableArray<TableColumn> Columns => _columns;

    /// <summary>The cells in the order of <see cref="Columns"/>; filled anew for every row.</summary>
    public Span<CellValue> Cells => _cells;

    /// <summary>The row itself.</summary>
    public SourceLocation Location => new(File, Line, 1);

    /// <summary>The text of a cell, or nothing where it is empty.</summary>
    public string? Text(string column) => Cell(column) is { Text.Length: > 0 } cell ? cell.Text : null;

    /// <summary>The text of a cell, or an empty one.</summary>
    public string TextOrEmpty(string column) => Cell(column).Text ?? string.Empty;

    /// <summary>The text of a cell with its place, or nothing where it is empty.</summary>
    public Located<string>? Located(string column) =>
        Cell(column) is { Text.Length: > 0 } cell ? new Located<string>(cell.Text, At(cell)) : null;

    /// <summary>The text of a cell with its place, empty or not.</summary>
    public Located<string> LocatedOrEmpty(string column) => new(TextOrEmpty(column), LocationOf(column));

    /// <summary>The number in a cell, or nothing.</summary>
    public Located<decimal>? Number(string column) =>
        IsNumber(column) && Cell(column) is { IsValid: true, Text.Length: > 0 } cell ? new Located<decimal>(cell.Number, At(cell)) : null;

    /// <summary>The whole number in a cell, or nothing.</summary>
    public int? Integer(string column) =>
        Number(column) is { Value: >= int.MinValue and <= int.MaxValue } number ? (int)number.Value : null;

    /// <summary>Whether a cell says yes.</summary>
    public bool IsYes(string column) =>
        _ordinals.TryGetValue(column, out int ordinal)
        && string.Equals(_cells[ordinal].Text, _columns[ordinal].Field!.TrueValue, StringComparison.Ordinal);

    /// <summary>The date in a cell, or nothing.</summary>
    public Located<PartialDate>? Date(string column) =>
        Cell(column) is { IsValid: true, Text.Length: > 0 } cell && PartialDate.TryParse(cell.Text, out PartialDate date)
            ? new Located<PartialDate>(date, At(cell)) : null;

    /// <summary>The items in a cell, each with its own place.</summary>
    public ImmutableArray<Located<string>> List(string column)
    {
        if (!_ordinals.TryGetValue(column, out int ordinal) || _cells[ordinal] is not { Text.Length: > 0 } cell)
        {
            return [];
        }

        string delimiter = _columns[ordinal].Field!.Delimiter;
        ImmutableArray<Located<string>>.Builder items = ImmutableArray.CreateBuilder<Located<string>>();
        int offset = cell.TextOffset;
        foreach (string item in cell.Text.Split(delimiter))
        {
            string trimmed = item.Trim();
            if (trimmed.Length > 0)
            {
                int indent = item.Length - item.TrimStart().Length;
                items.Add(new Located<string>(trimmed, new SourceLocation(File, cell.Line, cell.Column + offset + indent)));
            }

            offset += item.Length + delimiter.Length;
        }

        return items.ToImmutable();
    }

    /// <summary>Where a cell stands; the row itself where the file lacks the column.</summary>
    public SourceLocation LocationOf(string column) => _ordinals.ContainsKey(column) ? At(Cell(column)) : Location;

    /// <summary>What a message says about a cell beside its place.</summary>
    public CellContext ContextOf(string column) => new(column, Text(_keyColumn));

    /// <summary>Goes to the row on <paramref name="line"/>.</summary>
    public void StartAt(int line, bool isBroken)
    {
        Line = line;
        IsBroken = isBroken;
    }

    /// <summary>Reports a defect of the row, unless the row is broken anyway.</summary>
    public void Report(Diagnostic diagnostic)
    {
        if (!IsBroken)
        {
            _log.Add(diagnostic);
        }
    }

    private bool IsNumber(string column) =>
        _ordinals.TryGetValue(column, out int ordinal) && _columns[ordinal].Field!.Type is FieldType.Number or FieldType.Integer;

    private CellValue Cell(string column) => _ordinals.TryGetValue(column, out int ordinal) ? _cells[ordinal] : default;

    private SourceLocation At(CellValue cell) => new(File, cell.Line, cell.Column);
}
