using System.Collections.Immutable;
using Atlas.Core.Diagnostics;
using Atlas.Core.Locations;
using Atlas.Data.Schemas;

namespace Atlas.Data.Tables;

/// <summary>The keys of a file's rows and their references to other files, gathered while the rows go by.</summary>
internal sealed class TableKeys
{
    private readonly TableSchema _schema;
    private readonly List<Reference> _references = [];

    /// <summary>The keys of <paramref name="schema"/> and those that foreign keys of other files refer to.</summary>
    public TableKeys(TableSchema schema, IEnumerable<ImmutableArray<string>> referenced)
    {
        _schema = schema;
        IEnumerable<ImmutableArray<string>> all = schema.Fields
            .Where(field => field.Constraints.Unique)
            .Select(field => ImmutableArray.Create(field.Name))
            .Prepend(schema.PrimaryKey)
            .Concat(schema.UniqueKeys)
            .Concat(referenced);
        Indexes =
        [
            .. all
                .Where(columns => !columns.IsEmpty)
                .DistinctBy(columns => string.Join('\u001F', columns), StringComparer.Ordinal)
                .Select(columns => new KeyIndex(columns)),
        ];
    }

    /// <summary>The keys.</summary>
    public ImmutableArray<KeyIndex> Indexes { get; }

    /// <summary>The references.</summary>
    public IReadOnlyList<Reference> References => _references;

    /// <summary>Whether <paramref name="columns"/> hold every key.</summary>
    public bool AreIn(ImmutableArray<TableColumn> columns) => Indexes.All(index => index.Columns.All(name =>
        columns.Any(column => column.Field is not null && string.Equals(column.Name, name, StringComparison.Ordinal))));

    /// <summary>Takes the keys and references of <paramref name="row"/>; a key that was there before is reported.</summary>
    public void Take(TableRow row)
    {
        foreach (KeyIndex index in Indexes)
        {
            if (KeyIndex.TextOf(row, index.Columns) is string text && !index.TryAdd(text, row.Line, out int firstLine))
            {
                ReportRepeated(row, index, text, firstLine);
            }
        }

        if (!row.IsBroken)
        {
            TakeReferences(row);
        }
    }

    private void ReportRepeated(TableRow row, KeyIndex index, string text, int firstLine)
    {
        SourceLocation at = row.LocationOf(index.Columns[0]);
        CellContext context = row.ContextOf(string.Join(" + ", index.Columns));
        if (index.IsOf(_schema.PrimaryKey))
        {
            row.Report(Diagnose.Data.DuplicateKey(at, KeyIndex.Shown(text), firstLine, context));
        }
        else if (IsUnique(index))
        {
            row.Report(Diagnose.Data.NotUnique(at, KeyIndex.Shown(text), firstLine, context));
        }
    }

    private bool IsUnique(KeyIndex index) =>
        _schema.UniqueKeys.Any(columns => index.IsOf(columns))
        || (index.Columns.Length == 1 && _schema.Field(index.Columns[0]) is { Constraints.Unique: true });

    private void TakeReferences(TableRow row)
    {
        foreach (ForeignKey key in _schema.ForeignKeys)
        {
            if (KeyIndex.TextOf(row, key.Fields) is string text)
            {
                var value = new Located<string>(text, row.LocationOf(key.Fields[0]));
                _references.Add(new Reference(key, value, row.ContextOf(string.Join(" + ", key.Fields))));
            }
        }
    }
}
