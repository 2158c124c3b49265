using System.Text.Json.Nodes;
using Atlas.Pages.OpenData.Formats;
using Atlas.Pages.OpenData.Tables;

namespace Atlas.Pages.OpenData.Api;

/// <summary>Describes the rows of a published table as an OpenAPI 3.0 schema, from the same columns that write them.</summary>
internal static class RowSchema
{
    /// <summary>The schema of one row.</summary>
    public static JsonObject Of(DataTable table)
    {
        var properties = new JsonObject();
        foreach (Column column in table.Columns)
        {
            properties[column.Name] = Property(column);
        }

        return new JsonObject { ["type"] = "object" }
            .With("title", table.Title)
            .With("description", table.Description)
            .With("required", JsonFields.ListOf(table.Columns.Select(c => c.Name)))
            .With("properties", properties);
    }

    /// <summary>A reference to a schema of the description.</summary>
    public static JsonObject Reference(string name) => new() { ["$ref"] = "#/components/schemas/" + name };

    /// <summary>A list of what <paramref name="items"/> describes.</summary>
    public static JsonObject ListOf(JsonObject items) => new() { ["type"] = "array", ["items"] = items };

    /// <summary>A text that is always there.</summary>
    public static JsonObject Text(string description) => new() { ["type"] = "string", ["description"] = description };

    /// <summary>An address that is always there.</summary>
    public static JsonObject Address(string description) => new() { ["type"] = "string", ["format"] = "uri", ["description"] = description };

    private static JsonObject Property(Column column)
    {
        JsonObject property = new JsonObject { ["type"] = TypeName(column.Type) }
            .With("title", column.Title)
            .With("description", Description(column));
        if (column.Type == ColumnType.List)
        {
            property["items"] = new JsonObject { ["type"] = "string" };
            return property;
        }

        property.With("nullable", column.IsRequired ? null : true);
        if (column.Words.Length > 0)
        {
            IEnumerable<JsonNode?> words = column.Words.Select(word => (JsonNode?)word.Value);
            property["enum"] = JsonFields.ListOf(column.IsRequired ? words : words.Append(null));
        }

        return property.With("pattern", column.Pattern).With("minimum", column.Minimum).With("maximum", column.Maximum);
    }

    private static string? Description(Column column)
    {
        string? words = column.Words.Length == 0 ? null : string.Join("; ", column.Words.Select(word => $"{word.Value}: {word.Label}"));
        return words is null || column.Description is null ? column.Description ?? words : $"{column.Description} {words}.";
    }

    private static string TypeName(ColumnType type) => type switch
    {
        ColumnType.Integer => "integer",
        ColumnType.Number => "number",
        ColumnType.Boolean => "boolean",
        ColumnType.List => "array",
        _ => "string",
    };
}
