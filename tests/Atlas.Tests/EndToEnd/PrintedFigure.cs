using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Atlas.Tests.EndToEnd;

/// <summary>A figure as a reader, or a program that reads pages, finds it: its value, what it says of itself, and the words that stand by it.</summary>
internal sealed record PrintedFigure
{
    /// <summary>Path of the page.</summary>
    public required string Page { get; init; }

    /// <summary>The subject that the words by the figure name: that of the row it stands in, else that of the page.</summary>
    public required string Subject { get; init; }

    /// <summary>The name of the figure: its term in a list, or the head of its column.</summary>
    public required string Name { get; init; }

    /// <summary>Its <c>value</c>.</summary>
    public required decimal Value { get; init; }

    /// <summary>What a reader sees.</summary>
    public required string Text { get; init; }

    /// <summary>Its unit.</summary>
    public required string Unit { get; init; }

    /// <summary><c>stated</c>, <c>derived</c> or <c>inferred</c>.</summary>
    public required string Evidence { get; init; }

    /// <summary>How a derived figure says that it is computed.</summary>
    public string? Formula { get; init; }

    /// <summary>File and line of a stated one.</summary>
    public string? Row { get; init; }

    /// <summary>The cells of its row of a table, for formulas that name them; empty elsewhere.</summary>
    public required IReadOnlyList<IElement> Cells { get; init; }

    /// <summary>Every figure of a page.</summary>
    public static IEnumerable<PrintedFigure> Of(string page, string html)
    {
        IDocument document = new HtmlParser().ParseDocument(html);
        string subject = SubjectOf(page);
        foreach (IElement data in document.QuerySelectorAll("data[data-evidence]"))
        {
            IElement? row = data.Closest("tr");
            yield return new PrintedFigure
            {
                Page = page,
                Subject = Linked(row ?? data.Closest("li"), page) ?? subject,
                Name = NameOf(data, row),
                Value = decimal.Parse(data.GetAttribute("value")!, CultureInfo.InvariantCulture),
                Text = data.TextContent.Trim(),
                Unit = data.GetAttribute("data-unit")!,
                Evidence = data.GetAttribute("data-evidence")!,
                Formula = data.GetAttribute("data-formula"),
                Row = data.GetAttribute("data-row"),
                Cells = row is null ? [] : [.. row.Children],
            };
        }
    }

    /// <summary>The address of the first profile that a row or item links to.</summary>
    private static string? Linked(IElement? item, string page)
    {
        string? address = item?.QuerySelector("th a[href], .card-title a[href], h2 a[href], h3 a[href], a[href]")?.GetAttribute("href");
        return address is null || address.StartsWith('#') ? null : SubjectOf(new Uri(new Uri($"https://x/{page}"), address).AbsolutePath.TrimStart('/') + "index.html");
    }

    private static string SubjectOf(string page) => page[..^"index.html".Length];

    private static string NameOf(IElement data, IElement? row)
    {
        if (row is not null && data.Closest("td") is { } cell)
        {
            int column = row.Children.TakeWhile(c => c != cell).Count();
            return row.Closest("table")!.QuerySelectorAll("thead th").ElementAtOrDefault(column)?.TextContent.Trim() ?? string.Empty;
        }

        return data.Closest("dd")?.ParentElement?.QuerySelector("dt")?.TextContent.Trim() ?? data.ParentElement!.TextContent.Trim();
    }
}
