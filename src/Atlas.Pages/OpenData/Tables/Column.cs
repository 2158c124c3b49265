using System.Collections.Immutable;

namespace Atlas.Pages.OpenData.Tables;

/// <summary>A column of a published table, with what its cells must satisfy (Table Schema v2, "Field Constraints").</summary>
/// <param name="Name">Its name, which never changes.</param>
/// <param name="Type">What it holds.</param>
public sealed record Column(string Name, ColumnType Type)
{
    private const string IdPattern = "^[a-z0-9]+(-[a-z0-9]+)*$";
    private const string DatePattern = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$";

    /// <summary>Name for readers.</summary>
    public string Title { get; init; } = Name;

    /// <summary>What it holds, for readers.</summary>
    public string? Description { get; init; }

    /// <summary>Whether no cell is empty.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether no value is there twice.</summary>
    public bool IsUnique { get; init; }

    /// <summary>The regular expression that every value matches as a whole.</summary>
    public string? Pattern { get; init; }

    /// <summary>The words that the column may hold, with their names for readers; empty where it is open.</summary>
    public ImmutableArray<CodeWord> Words { get; init; } = [];

    /// <summary>Least value.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>Greatest value.</summary>
    public decimal? Maximum { get; init; }

    /// <summary>Unit of the values, where they all have the same: <c>EUR</c>, <c>km2</c>.</summary>
    public string? Unit { get; init; }

    /// <summary>
    /// Whether its texts are neutralised in CSV files: free text, and codes and lists whose shape nothing limits. Numbers and codes of a known
    /// shape cannot be run as formulas and are never touched.
    /// </summary>
    public bool IsNeutralised => Type is ColumnType.Text or ColumnType.List || (Type == ColumnType.Code && Pattern is null && Words.IsEmpty);

    /// <summary>The same column, without empty cells.</summary>
    public Column Required => this with { IsRequired = true };

    /// <summary>The same column, whose values are all different; for a key of one column.</summary>
    public Column Unique => this with { IsUnique = true, IsRequired = true };

    /// <summary>The same column in words for readers.</summary>
    public Column Told(string title, string description) => this with { Title = title, Description = description };

    /// <summary>Free text.</summary>
    public static Column Text(string name) => new(name, ColumnType.Text);

    /// <summary>The id of a subject or source.</summary>
    public static Column Id(string name) => new(name, ColumnType.Code) { Pattern = IdPattern };

    /// <summary>A code of a given shape.</summary>
    public static Column Code(string name, string? pattern = null) => new(name, ColumnType.Code) { Pattern = pattern };

    /// <summary>A word of a closed list.</summary>
    public static Column Word(string name, ImmutableArray<CodeWord> words) => new(name, ColumnType.Code) { Words = words };

    /// <summary>A whole number, not negative.</summary>
    public static Column Count(string name) => new(name, ColumnType.Integer) { Minimum = 0 };

    /// <summary>A decimal number.</summary>
    public static Column Decimal(string name, string? unit = null) => new(name, ColumnType.Number) { Unit = unit };

    /// <summary>Degrees of latitude (at most 90) or longitude (at most 180), WGS 84.</summary>
    public static Column Degrees(string name, int limit) => new(name, ColumnType.Number) { Minimum = -limit, Maximum = limit };

    /// <summary>A date as precise as its source.</summary>
    public static Column Date(string name) => new(name, ColumnType.Date) { Pattern = DatePattern };

    /// <summary>An address on the web.</summary>
    public static Column Address(string name) => new(name, ColumnType.Address) { Pattern = "^https?://.+$" };

    /// <summary>Several codes.</summary>
    public static Column List(string name) => new(name, ColumnType.List);

    /// <summary>Yes or no.</summary>
    public static Column Flag(string name) => new(name, ColumnType.Boolean);
}
