using System.Text.Json.Nodes;
using Atlas.Pages.OpenData.Formats;
using Atlas.Pages.OpenData.Tables;

namespace Atlas.Pages.OpenData.DataPackages;

/// <summary>Describes a published table as a Table Schema (Data Package v2): types, constraints, keys.</summary>
public static class TableSchemaDocument
{
    /// <summary>The property of a column whose texts are neutralised; see <see cref="Core.Values.TextNeutraliser"/>. A new atlas reads such texts back.</summary>
    public const string NeutralisedProperty = "atlas:neutralised";

    private const string Profile = "https://datapackage.org/profiles/2.0/tableschema.json";

    /// <summary>
    /// The schema of a table. Its <c>fieldsMatch</c> is the default, <c>exact</c>, which need not be written: the standard says that it is a text, and
    /// its profile 2.0 that it is a list (frictionlessdata/datapackage 965).
    /// </summary>
    public static JsonObject Of(DataTable table) => new JsonObject { ["$schema"] = Profile }
        .With("name", table.Name)
        .With("title", table.Title)
        .With("description", table.Description)
        .With("missingValues", new JsonArray(string.Empty))
        .With("fields", JsonFields.ListOf(table.Columns.Select(Field)))
        .With("primaryKey", JsonFields.ListOf(table.PrimaryKey))
        .With("foreignKeys", JsonFields.ListOf(table.References.Where(r => !IsList(table, r.Column)).Select(r => ForeignKey(table, r))));

    private static bool IsList(DataTable table, string column) =>
        table.Columns.Any(c => c.Type == ColumnType.List && string.Equals(c.Name, column, StringComparison.Ordinal));

    private static JsonObject Field(Column column)
    {
        var field = new JsonObject { ["name"] = column.Name, ["type"] = TypeName(column.Type) };
        field.With("format", column.Type == ColumnType.Address ? "uri" : null);
        field.With("title", column.Title).With("description", column.Description).With("unit", column.Unit);
        if (column.Type == ColumnType.List)
        {
            field.With("delimiter", ";").With("itemType", "string");
        }
        else if (column.Type == ColumnType.Number)
        {
            field.With("decimalChar", ".");
        }
        else if (column.Type == ColumnType.Boolean)
        {
            field.With("trueValues", new JsonArray("yes")).With("falseValues", new JsonArray("no"));
        }

        return field
            .With(NeutralisedProperty, column.IsNeutralised ? true : null)
            .With("categories", JsonFields.ListOf(column.Words.Select(word => new JsonObject { ["value"] = word.Value, ["label"] = word.Label })))
            .With("constraints", Constraints(column));
    }

    private static JsonObject Constraints(Column column) => new JsonObject()
        .With("required", column.IsRequired ? true : null)
        .With("unique", column.IsUnique ? true : null)
        .With("pattern", column.Pattern)
        .With("enum", JsonFields.ListOf(column.Words.Select(word => word.Value)))
        .With("minimum", column.Minimum)
        .With("maximum", column.Maximum);

    private static JsonObject ForeignKey(DataTable table, TableReference reference)
    {
        bool isOwn = string.Equals(reference.Table, table.Name, StringComparison.Ordinal);
        return new JsonObject()
            .With("fields", new JsonArray(reference.Column))
            .With("reference", new JsonObject().With("resource", isOwn ? null : reference.Table).With("fields", new JsonArray(reference.ReferencedColumn)));
    }

    private static string TypeName(ColumnType type) => type switch
    {
        ColumnType.Integer => "integer",
        ColumnType.Number => "number",
        ColumnType.Boolean => "boolean",
        ColumnType.List => "list",
        _ => "string",
    };
}
