using System.Collections.Frozen;

namespace Atlas.Rendering.Facts;

/// <summary>What the HTML standard says of elements, as far as pages use them (WHATWG HTML, 12.1 and 13.2.6).</summary>
internal static class HtmlElements
{
    /// <summary>Elements without content.</summary>
    public static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Void = Set(
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

    /// <summary>Elements whose start closes an open paragraph, so that its end tag would be an error.</summary>
    public static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ClosesParagraph = Set(
        "address", "article", "aside", "blockquote", "details", "dialog", "div", "dl", "fieldset", "figcaption", "figure", "footer", "form",
        "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "main", "menu", "nav", "ol", "p", "pre", "search", "section", "table", "ul");

    /// <summary>Elements that may not hold one another.</summary>
    public static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Interactive = Set("a", "button", "label", "select", "textarea");

    /// <summary>The elements that each of some elements must stand directly in.</summary>
    private static readonly FrozenDictionary<string, string[]> Parents = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["li"] = ["ul", "ol", "menu"],
        ["dt"] = ["dl", "div"],
        ["dd"] = ["dl", "div"],
        ["caption"] = ["table"],
        ["colgroup"] = ["table"],
        ["thead"] = ["table"],
        ["tbody"] = ["table"],
        ["tfoot"] = ["table"],
        ["tr"] = ["thead", "tbody", "tfoot", "table"],
        ["td"] = ["tr"],
        ["th"] = ["tr"],
        ["figcaption"] = ["figure"],
        ["summary"] = ["details"],
        ["legend"] = ["fieldset"],
        ["option"] = ["select", "datalist", "optgroup"],
        ["head"] = ["html"],
        ["body"] = ["html"],
        ["title"] = ["head"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> ParentsBySpan =
        Parents.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether <paramref name="name"/> may stand directly in <paramref name="parent"/>.</summary>
    public static bool MayStandIn(ReadOnlySpan<char> name, string parent) =>
        !ParentsBySpan.TryGetValue(name, out string[]? parents) || parents.Contains(parent, StringComparer.Ordinal);

    /// <summary>Whether an element only holds rows, cells or items, so that text in it would be moved elsewhere.</summary>
    public static bool RefusesText(string name) => name is "table" or "thead" or "tbody" or "tfoot" or "tr" or "ul" or "ol" or "dl" or "select";

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(params string[] names) =>
        names.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
