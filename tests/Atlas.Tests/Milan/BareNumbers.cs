using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Atlas.Core.Formats;
using Atlas.Core.Languages;

namespace Atlas.Tests.Milan;

/// <summary>Finds the numbers with a unit that a page prints without saying where they come from.</summary>
internal static partial class BareNumbers
{
    /// <summary>Where a number needs no provenance of its own, and why.</summary>
    private static readonly (string Selector, string Reason)[] Explained =
    [
        ("data, time", "it has its provenance, or is a date"),
        ("script, style, title, meter, code, textarea, pre", "it is no text of the page"),
        (".prose", "a narrative takes its figures from the data with directives; the rest is an editor's sentence"),
        ("h1, h2, h3, .breadcrumb, [aria-current]", "it stands in the name of a work, a source or a class"),
        ("a[href]", "it stands in the name of a work, a source or a class, or in the formula that leads to the parts"),
        (".timeline li p", "it is what a dated fact says, with the fact's source beside it"),
        (".note, .note-list, td small, dl.facts dd, .locator", "it is a note that a row of the data carries, with the row's source"),
        ("tr.headline td:last-child, tr.other td:last-child, tr.part td:last-child", "it is the note of the figure in its row"),
        (".stat-note", "it is the formula or the note of the figure above"),
        (".references", "it stands in the name or the publisher of a source"),
        ("option, [role=status]", "it bounds a class of a filter, or counts the rows that a list shows"),
        ("ul.list small, details ul.list li", "it says how many names a line leaves out, or what a contract is about"),
        (".legend li", "it bounds a class of a map: it is no figure of a place"),
        ("th[scope=row], td:not(.num)", "it stands in the words of a record: its object, its publisher"),
        (".lead", "it stands in the name of a publisher"),
        ("figure.map desc", "it tells those who do not see the map what its table holds"),
    ];

    private static readonly string Elsewhere = string.Join(", ", Explained.Select(e => e.Selector));

    /// <summary>The unexplained numbers of a page, with the words around them.</summary>
    public static IEnumerable<string> Of(IDocument page)
    {
        Lazy<HashSet<string>> figures = new(() => Printed(page));
        foreach (IText text in page.Body!.Descendants<IText>())
        {
            foreach (Match match in Numbers().Matches(text.Data))
            {
                IElement parent = text.ParentElement!;
                bool isDrawn = parent.Closest("svg") is not null;
                if (isDrawn ? parent.Closest("figure.map") is null && !figures.Value.Contains(match.Value) : parent.Closest(Elsewhere) is null)
                {
                    yield return $"«{match.Value}» in «{text.Data.Trim()}» of {parent.LocalName}.{parent.ClassName}";
                }
            }
        }
    }

    /// <summary>What a drawing may print: the figures of the page's tables, in full or short.</summary>
    private static HashSet<string> Printed(IDocument page)
    {
        var printed = new HashSet<string>(StringComparer.Ordinal);
        foreach (IElement data in page.QuerySelectorAll("data[value]"))
        {
            decimal value = decimal.Parse(data.GetAttribute("value")!, CultureInfo.InvariantCulture);
            printed.Add(data.TextContent);
            printed.Add(InterfaceWords.Italian.Format.ShortMoney(value));
            printed.Add(ItalianFormat.Money(value));
        }

        return printed;
    }

    [GeneratedRegex(
        "−?[0-9][0-9.]*(,[0-9]+)?[\u00A0 ]?(mln[\u00A0 ]€|mila[\u00A0 ]€|€|euro\\b|%|m²|km²?|ha\\b|intervent[io]\\b|comun[ei]\\b|cifr[ae]\\b|voc[ei]\\b|camp[io]\\b|font[ei]\\b|abitanti\\b|alberi\\b|alloggi\\b|milion[ei]\\b)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Numbers();
}
