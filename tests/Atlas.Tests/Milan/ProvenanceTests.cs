using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Atlas.Tests.Architecture;

namespace Atlas.Tests.Milan;

/// <summary>Every number of the Milan site says where it comes from, and that is where it comes from (DESIGN §1.1).</summary>
public sealed class ProvenanceTests(MilanSite site)
{
    private static readonly Lazy<Dictionary<string, DataRow>> Rows = new(() => Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "data"), "*.csv", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
        .SelectMany(file => DataRow.Of(Repository.Root, file))
        .ToDictionary(row => $"{row.File}:{row.Line}", StringComparer.Ordinal));

    private IEnumerable<string> Pages => site.Paths.Where(path => path.EndsWith("index.html", StringComparison.Ordinal)).Select(path => path[..^"index.html".Length]);

    [Fact]
    public void No_number_with_a_unit_stands_without_its_provenance() =>
        Assert.Empty(Pages.SelectMany(route => BareNumbers.Of(site.Page(route)).Select(number => $"{route}: {number}")).Take(40));

    [Fact]
    public void Every_stated_figure_is_the_cell_of_its_row_and_leads_to_the_source_of_that_row() => Assert.Empty(
        Pages.SelectMany(route => Stated(route).Select(figure => Fault(route, figure)).OfType<string>()).Take(40));

    [Fact]
    public void Every_other_figure_says_how_it_is_computed() => Assert.Empty(
        from route in Pages
        from data in site.Page(route).QuerySelectorAll("data")
        where data.GetAttribute("data-row") is null && FormulaOf(data) is null
        select $"{route}: {data.OuterHtml}");

    [Fact]
    public void Every_page_with_a_figure_lists_its_sources_with_date_and_place() => Assert.Empty(
        from route in Pages
        from link in site.Page(route).QuerySelectorAll("main sup a")
        where site.Page(route).GetElementById(link.GetAttribute("href")!.TrimStart('#'))?.QuerySelector("a[href*='fonti/']") is null && !link.GetAttribute("href")!.Contains("fonti/", StringComparison.Ordinal)
        select $"{route}: {link.OuterHtml}");

    [Fact]
    public void The_page_of_a_source_lists_exactly_the_figures_that_the_data_draw_from_it()
    {
        ILookup<string, string> listed = Pages
            .Where(route => route.StartsWith("fonti/", StringComparison.Ordinal) && route.Split('/').Length > 2)
            .SelectMany(route => Stated(route).Select(figure => (Source: route.Split('/')[1], Place: PlaceOf(figure))))
            .ToLookup(pair => pair.Source, pair => pair.Place, StringComparer.Ordinal);
        ILookup<string, string> drawn = DrawnFigures().ToLookup(pair => pair.Source, pair => pair.Place, StringComparer.Ordinal);

        Assert.Equal(drawn.Select(group => group.Key).Order(StringComparer.Ordinal), listed.Select(group => group.Key).Order(StringComparer.Ordinal));
        Assert.All(drawn, source => Assert.Equal(source.Order(StringComparer.Ordinal), listed[source.Key].Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Every_figure_of_every_page_is_listed_on_the_page_of_its_source()
    {
        HashSet<string> listed = [.. DrawnFigures().Select(pair => $"{pair.Source} {pair.Place}")];

        Assert.Empty(Pages.SelectMany(route => Stated(route).Where(figure => !listed.Contains($"{figure.GetAttribute("data-source")} {PlaceOf(figure)}")).Select(figure => $"{route}: {figure.OuterHtml}")).Take(40));
    }

    private IEnumerable<IElement> Stated(string route) => site.Page(route).QuerySelectorAll("data[data-row]");

    private string? Fault(string route, IElement figure)
    {
        decimal value = Number(figure.GetAttribute("value")!)!.Value;
        string place = figure.GetAttribute("data-row")!;
        if (!Rows.Value.TryGetValue(place, out DataRow? row))
        {
            return $"{route}: there is no {place}";
        }

        if (!row.Cells.Any(cell => Number(cell) == value))
        {
            return $"{route}: {place} has no {value}";
        }

        string source = figure.GetAttribute("data-source")!;
        if (!string.Equals(row["source"], source, StringComparison.Ordinal))
        {
            return $"{route}: {place} is of {row["source"]}, not of {source}";
        }

        if (!ItalianText(IsEnglish(route, figure) ? InItalianForm(figure.TextContent) : figure.TextContent).Contains(value))
        {
            return $"{route}: {value} is printed as {figure.TextContent}";
        }

        return figure.NextElementSibling?.QuerySelector("a") is IHtmlAnchorElement link ? LinkFault(route, link, row, source) : null;
    }

    private static bool IsEnglish(string route, IElement figure) =>
        route.StartsWith("en/", StringComparison.Ordinal) && figure.Closest("[lang]")!.GetAttribute("lang") is "en";

    private static string InItalianForm(string english) => string.Concat(english.Select(c => c switch { ',' => '.', '.' => ',', _ => c }));

    /// <summary>The small number beside a figure leads to the entry of the page that names the source, and the very place where the page cites only one.</summary>
    private string? LinkFault(string route, IHtmlAnchorElement link, DataRow row, string source)
    {
        string address = link.GetAttribute("href")!;
        IElement? entry = address.StartsWith('#') ? site.Page(route).GetElementById(address[1..]) : link;
        string? to = entry is IHtmlAnchorElement ? address : entry?.QuerySelector("a")?.GetAttribute("href");
        string? locator = entry?.QuerySelector(".locator")?.TextContent;
        bool isPlace = locator is null or "più punti, elencati nella pagina della fonte" or "several places, listed on the page of the source" || string.Equals(locator, row["locator"], StringComparison.Ordinal);
        return to?.EndsWith($"fonti/{source}/", StringComparison.Ordinal) == true && isPlace ? null : $"{route}: {link.OuterHtml} leads to {to}, {locator}, not to {source}, {row["locator"]}";
    }

    /// <summary>The figures of the data: a row of a <c>figures.csv</c>, a column of a measure, what is known of municipalities, amounts of contracts.</summary>
    private static IEnumerable<(string Source, string Place)> DrawnFigures()
    {
        string[] measures = [.. Rows.Value.Values.Where(row => row.File is "data/measures.csv").Select(row => row["id"])];
        foreach (DataRow row in Rows.Value.Values)
        {
            string[] columns = Path.GetFileName(row.File) switch
            {
                "figures.csv" => ["value"],
                "interventions.csv" => measures,
                "municipalities.csv" => ["population", "area_km2"],
                "contracts.csv" => ["amount"],
                _ => [],
            };
            foreach (string column in columns.Where(column => row[column].Length > 0))
            {
                yield return (row["source"], $"{row.File}:{row.Line} {Number(row[column])!.Value.ToString("0.######", CultureInfo.InvariantCulture)}");
            }
        }
    }

    private static string PlaceOf(IElement figure) =>
        $"{figure.GetAttribute("data-row")} {Number(figure.GetAttribute("value")!)!.Value.ToString("0.######", CultureInfo.InvariantCulture)}";

    private static string? FormulaOf(IElement data)
    {
        if (data.GetAttribute("data-formula") is { } own)
        {
            return own;
        }

        IElement? cell = data.Closest("td");
        int column = cell?.ParentElement!.Children.TakeWhile(c => c != cell).Count() ?? 0;
        return cell?.Closest("table")!.QuerySelectorAll("thead th").ElementAtOrDefault(column)?.GetAttribute("data-formula");
    }

    private static decimal[] ItalianText(string text) => EndToEnd.ItalianNumber.All(text);

    private static decimal? Number(string text) => decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal value) ? value : null;
}
