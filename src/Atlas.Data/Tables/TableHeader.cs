using System.Collections.Immutable;
using Atlas.Core.Diagnostics;
using Atlas.Core.Locations;
using Atlas.Core.Values;
using Atlas.Data.Csv;
using Atlas.Data.Schemas;

namespace Atlas.Data.Tables;

/// <summary>Matches the first row of a file with its schema (Table Schema v2, <c>fieldsMatch</c>).</summary>
internal sealed class TableHeader
{
    private readonly string _file;
    private readonly TableSchema _schema;
    private readonly ExtraColumns? _extra;
    private readonly DiagnosticLog _log;
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    private TableHeader(string file, TableSchema schema, ExtraColumns? extra, DiagnosticLog log)
    {
        _file = file;
        _schema = schema;
        _extra = extra;
        _log = log;
    }

    /// <summary>The columns of the record that <paramref name="records"/> is at. Columns that cannot be read have no field.</summary>
    public static ImmutableArray<TableColumn> Read(CsvRecordReader records, string file, TableSchema schema, ExtraColumns? extra, DiagnosticLog log) =>
        new TableHeader(file, schema, extra, log).Read(records);

    private ImmutableArray<TableColumn> Read(CsvRecordReader records)
    {
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
        if (field is null)
        {
            ReportUnknown(name, at);
        }

        return new TableColumn(name, field);
    }

    private void ReportUnknown(string name, SourceLocation at)
    {
        IEnumerable<string> absent = _schema.Fields.Select(field => field.Name).Where(known => !_seen.Contains(known));
        if (_extra is null)
        {
            _log.Add(Diagnose.Data.UnknownColumn(at, name, NearestName.Of(name, absent), _schema.File));
        }
        else
        {
            _log.Add(Diagnose.Data.UnknownMeasure(at, name, NearestName.Of(name, absent.Concat(_extra.Names)), _schema.File));
        }
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
