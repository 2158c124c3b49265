using System.Globalization;
using Atlas.Core.Values;

namespace Atlas.Pages.OpenData.Tables;

/// <summary>A value of a published table: a text, a number, a list of codes, or nothing where the sources are silent.</summary>
public readonly record struct Cell
{
    private Cell(string? text, decimal? number, IReadOnlyList<string>? items)
    {
        Text = text;
        Number = number;
        Items = items;
    }

    /// <summary>The text, where it is one.</summary>
    public string? Text { get; }

    /// <summary>The number, where it is one; 1 and 0 for yes and no.</summary>
    public decimal? Number { get; }

    /// <summary>The codes, where it is a list.</summary>
    public IReadOnlyList<string>? Items { get; }

    /// <summary>Whether there is no value.</summary>
    public bool IsEmpty => Text is null && Number is null && Items is not { Count: > 0 };

    /// <summary>A text.</summary>
    public static implicit operator Cell(string? text) => new(string.IsNullOrEmpty(text) ? null : text, null, null);

    /// <summary>A number.</summary>
    public static implicit operator Cell(decimal? number) => new(null, number, null);

    /// <summary>A whole number.</summary>
    public static implicit operator Cell(int? number) => new(null, number, null);

    /// <summary>Degrees of latitude or longitude.</summary>
    public static implicit operator Cell(double? degrees) => new(null, degrees is { } d ? (decimal)d : null, null);

    /// <summary>A date.</summary>
    public static implicit operator Cell(PartialDate? date) => new(date?.ToString(), null, null);

    /// <summary>Yes or no.</summary>
    public static implicit operator Cell(bool flag) => new(null, flag ? 1 : 0, null);

    /// <summary>Several codes.</summary>
    public static Cell List(IEnumerable<string> items) => new(null, null, [.. items]);

    /// <summary>The text of the cell in a CSV file, before anything is neutralised or quoted: numbers with a point, lists with <c>;</c>, <c>yes</c> and <c>no</c>.</summary>
    public string Plain(ColumnType type) => this switch
    {
        { Text: { } text } => text,
        { Number: { } number } when type == ColumnType.Boolean => number == 0 ? "no" : "yes",
        { Number: { } number } => number.ToString(CultureInfo.InvariantCulture),
        { Items: { } items } => string.Join(';', items),
        _ => string.Empty,
    };
}
