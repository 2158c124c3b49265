using System.Collections.Immutable;
using Atlas.Core.Records;

namespace Atlas.Pages.OpenData.Tables;

/// <summary>Describes a table column by column, each with the way to its value.</summary>
/// <typeparam name="TRow">The record that a row is made of.</typeparam>
/// <param name="name">Name of the table for programs.</param>
/// <param name="file">Name in addresses.</param>
public sealed class TableBuilder<TRow>(string name, string file)
{
    private readonly ImmutableArray<Column>.Builder _columns = ImmutableArray.CreateBuilder<Column>();
    private readonly ImmutableArray<Func<TRow, Cell>>.Builder _values = ImmutableArray.CreateBuilder<Func<TRow, Cell>>();
    private readonly ImmutableArray<TableReference>.Builder _references = ImmutableArray.CreateBuilder<TableReference>();

    /// <summary>Adds a column.</summary>
    public TableBuilder<TRow> Column(Column column, Func<TRow, Cell> value)
    {
        _columns.Add(column);
        _values.Add(value);
        return this;
    }

    /// <summary>Adds a column that refers to another table's.</summary>
    public TableBuilder<TRow> Column(Column column, Func<TRow, Cell> value, string table, string referenced = "id")
    {
        _references.Add(new TableReference(column.Name, table, referenced));
        return Column(column, value);
    }

    /// <summary>The form of a table that is read from <c>data/</c>, in the words that <paramref name="package"/> has for it.</summary>
    public TableForm<TRow> Described(PackageDescription package, params ReadOnlySpan<string> primaryKey)
    {
        TableDescription? words = package.Tables.FirstOrDefault(t => string.Equals(t.Kind, name, StringComparison.Ordinal));
        DataTable table = Empty(words?.Title ?? name, words?.Description ?? string.Empty, primaryKey);
        return Form(table with { Columns = [.. table.Columns.Select(column => Described(column, words))] });
    }

    /// <summary>The form of a table that is computed from others and described by the program.</summary>
    public TableForm<TRow> Derived(string title, string description, params ReadOnlySpan<string> primaryKey) =>
        Form(Empty(title, description, primaryKey) with { IsDerived = true });

    private TableForm<TRow> Form(DataTable empty) => new(empty, _values.ToImmutable());

    private DataTable Empty(string title, string description, ReadOnlySpan<string> primaryKey) => new()
    {
        Name = name,
        File = file,
        Title = title,
        Description = description,
        Columns = _columns.ToImmutable(),
        PrimaryKey = [.. primaryKey],
        References = _references.ToImmutable(),
        Rows = [],
    };

    private static Column Described(Column column, TableDescription? words)
    {
        FieldDescription? field = words?.Fields.FirstOrDefault(f => string.Equals(f.Name, column.Name, StringComparison.Ordinal));
        return field is null ? column : column with { Title = field.Title ?? column.Title, Description = field.Description ?? column.Description };
    }
}
