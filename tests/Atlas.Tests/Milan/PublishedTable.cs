using Atlas.Tests.Pages.OpenData;

namespace Atlas.Tests.Milan;

/// <summary>A CSV file of the published site, read without the program's code.</summary>
internal sealed class PublishedTable
{
    private readonly Dictionary<string, int> _columns;

    public PublishedTable(string text)
    {
        List<string[]> rows = PlannedBytes.Rows(text);
        _columns = rows[0].Select((name, i) => (name, i)).ToDictionary(pair => pair.name, pair => pair.i, StringComparer.Ordinal);
        Rows = [.. rows.Skip(1)];
    }

    /// <summary>The table of that name in <c>dati/</c>.</summary>
    public static PublishedTable Of(MilanSite site, string name) => new(site.Text($"dati/{name}.csv"));

    public List<string[]> Rows { get; }

    public string Cell(string[] row, string column) => row[_columns[column]];

    public decimal? Number(string[] row, string column) =>
        Cell(row, column) is { Length: > 0 } text ? decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : null;

    /// <summary>The rows by a column whose values are all different.</summary>
    public Dictionary<string, string[]> By(string column) => Rows.ToDictionary(row => Cell(row, column), StringComparer.Ordinal);
}
