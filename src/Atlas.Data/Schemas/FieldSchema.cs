using Atlas.Core.Locations;

namespace Atlas.Data.Schemas;

/// <summary>A column as its schema describes it.</summary>
internal sealed record FieldSchema
{
    /// <summary>The pattern that makes a text column one of dates as precise as their source.</summary>
    public const string PartialDatePattern = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$";

    /// <summary>Name of the column.</summary>
    public required string Name { get; init; }

    /// <summary>Where the schema describes it; nothing for a column that no schema describes.</summary>
    public SourceLocation Location { get; init; }

    /// <summary>What it holds.</summary>
    public required FieldType Type { get; init; }

    /// <summary>Its name for readers, if given.</summary>
    public string? Title { get; init; }

    /// <summary>What it is, for readers; said where a cell does not fit.</summary>
    public string Description { get; init; } = string.Empty;

    /// <summary>Whether its description is in error, so that its cells cannot be judged.</summary>
    public bool IsDoubtful { get; init; }

    /// <summary>Whether its numbers are amounts in euro, for the words of a message.</summary>
    public bool IsAmount { get; init; }

    /// <summary>How its numbers are written.</summary>
    public NumberFormat Number { get; init; } = NumberFormat.Plain;

    /// <summary>Which dates it takes.</summary>
    public DatePrecision Precision { get; init; }

    /// <summary>The word for true.</summary>
    public string TrueValue { get; init; } = "true";

    /// <summary>The word for false.</summary>
    public string FalseValue { get; init; } = "false";

    /// <summary>Parts the items of a list.</summary>
    public string Delimiter { get; init; } = ",";

    /// <summary>Whether its texts are written with the apostrophe that keeps spreadsheets from running them; see <see cref="Core.Values.TextNeutraliser"/>.</summary>
    public bool IsNeutralised { get; init; }

    /// <summary>What its cells must satisfy.</summary>
    public FieldConstraints Constraints { get; init; } = FieldConstraints.None;
}
