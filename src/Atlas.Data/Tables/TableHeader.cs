using System.Collections.Immutable;
using Atlas.Core.Diagnostics;
using Atlas.Core.Locations;
using Atlas.Core.Values;
using Atlas.Data.Csv;
using Atlas.Data.Schemas;

namespace Atlas.Data.Tables;

/// <summary>
/// Matches the first row of a file with its schema (Table Schema v2, <c>fieldsMatch</c>). A mistyped name is reported once and then taken
/// for the column it is nearest to, so that the rows can still be checked.
/// </summary>
internal sealed class TableHeader
{
    private readonly string _file;
    private readonly TableSchema _schema;
    private readonly ExtraColumns? _extra;
    private readonly DiagnosticLog _log;
    private readonly HashSet<string> _present = new(StringComparer.Ordinal);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    private TableHeader(string file, TableSchema schema, ExtraColumns? extra, DiagnosticLog log)
    {
        _file = file;
        _schema = schema;
        _extra = extra;
        _log = log;
    }

    /// <summary>Whether the record that <paramref name="records"/> is at holds the name of any column of <paramref name="schema"/>.</summary>
    public static bool IsAt(CsvRecordReader records, TableSchema schema)
    {
        for (int i = 0; i < records.FieldCount; i++)
        {
            if (schema.Field(records.Text(i).Trim()) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The columns of the record that <paramref name="records"/> is at; columns that are not foreseen have no field.</summary>
    public static ImmutableArray<TableColumn> Read(CsvRecordReader records, string file, TableSchema schema, ExtraColumns? extra, DiagnosticLog log) =>
        new TableHeader(file, schema, extra, log).Read(records);

    private ImmutableArray<TableColumn> Read(CsvRecordReader records)
    {
        for (int i = 0; i < records.FieldCount; i++)
        {
            _present.Add(records.Text(i).Trim());
        }

        ImmutableArray<TableColumn>.Builder columns = ImmutableArray.CreateBuilder<TableColumn>(records.FieldCount);
        for (int i = 0; i < records.FieldCount; i++)
        {
            (int line, int column) = records.Place(i);
            columns.Add(ReadColumn(records.Text(i), i, new SourceLocation(_file, line, column)));
        }

        ReportMissing(new SourceLocation(_file, records.Line, 1));
        if (_schema.FieldsMatch == FieldsMatch.Exact)
        {
            ReportOrder(records);
        }

        return columns.MoveToImmutable();
    }

    private TableColumn ReadColumn(string text, int ordinal, SourceLocation at)
    {
        string name = text.Trim();
        if (name.Length == 0)
        {
            _log.Add(Diagnose.Data.BlankHeader(at, ordinal + 1));
            return new TableColumn(string.Empty, null);
        }

        if (!_seen.Add(name))
        {
            _log.Add(Diagnose.Data.DuplicateHeader(at, name));
            return new TableColumn(name, null);
        }

        if (name.Length != text.Length)
        {
            _log.Add(Diagnose.Data.SpaceAround(at, text, new CellContext(name, null)));
        }

        FieldSchema? field = _schema.Field(name) ?? _extra?.Find(name);
        return field is null ? ReadUnknown(name, at) : new TableColumn(name, field);
    }

    private TableColumn ReadUnknown(string name, SourceLocation at)
    {
        IEnumerable<string> absent = _schema.Fields
            .Select(field => field.Name)
            .Concat(_extra?.Names ?? [])
            .Where(known => !_present.Contains(known) && !_seen.Contains(known));
        string? nearest = NearestName.Of(name, absent);
        if (_extra is null)
        {
            _log.Add(Diagnose.Data.UnknownColumn(at, name, nearest, _schema.File));
        }
        else if (_extra.IsWhole || nearest is not null)
        {
            _log.Add(Diagnose.Data.UnknownMeasure(at, name, nearest, _schema.File));
        }

        if (nearest is null)
        {
            return new TableColumn(name, null);
        }

        _seen.Add(nearest);
        return new TableColumn(nearest, _schema.Field(nearest) ?? _extra?.Find(nearest));
    }

    private void ReportMissing(SourceLocation at)
    {
        bool isMissingAllowed = _schema.FieldsMatch is FieldsMatch.Superset or FieldsMatch.Partial;
        foreach (FieldSchema field in _schema.Fields.Where(field => !_seen.Contains(field.Name)))
        {
            if (!isMissingAllowed || field.Constraints.Required)
            {
                _log.Add(Diagnose.Data.ColumnMissing(at, field.Name, _schema.File));
            }
        }
    }

    private void ReportOrder(CsvRecordReader records)
    {
        for (int i = 0; i < records.FieldCount && i < _schema.Fields.Length; i++)
        {
            string found = records.Text(i).Trim();
            string expected = _schema.Fields[i].Name;
            if (!string.Equals(found, expected, StringComparison.Ordinal) && _seen.Contains(expected) && _schema.Field(found) is not null)
            {
                (int line, int column) = records.Place(i);
                _log.Add(Diagnose.Data.ColumnOutOfOrder(new SourceLocation(_file, line, column), expected, found, _schema.File));
                return;
            }
        }
    }
}
