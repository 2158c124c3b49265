using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Atlas.Pages.Plan;
using Atlas.Rendering.Pages;

namespace Atlas.Cli.Preview;

/// <summary>Says which narratives and rows a page comes from, for "Modifica questa pagina".</summary>
internal static class PageSources
{
    // The mark that figures bear (docs/template-conventions.md): the row that they were read from.
    private static ReadOnlySpan<byte> RowMark => "data-row=\""u8;

    private static readonly ImmutableArray<(string Route, string Folder)> Profiles =
    [
        ("interventi/", "interventi"), ("comuni/", "comuni"), ("programmi/", "programmi"), ("strategie/", "strategie"), ("zone/", "zone"),
    ];

    /// <summary>The sources of the page at <paramref name="path"/>, texts first; nothing when there is no such page.</summary>
    public static ImmutableArray<PageSource> Of(PreviewState state, string path)
    {
        if (state.Plan.Page(path) is not { } page)
        {
            return [];
        }

        RenderedPage? rendered = state.Renderer.Render(page);
        return
        [
            .. Texts(page, rendered),
            .. RowOf(page),
            .. FigureRows(rendered).Except(RowOf(page)).OrderBy(row => row.File, StringComparer.Ordinal).ThenBy(row => row.Line),
            new PageSource("template", $"templates/{page.Template}.sbn-html", 0),
        ];
    }

    private static IEnumerable<PageSource> Texts(PlannedPage page, RenderedPage? rendered)
    {
        if (rendered is { Facts.Narratives.IsEmpty: false })
        {
            return rendered.Facts.Narratives.Distinct(StringComparer.Ordinal).Select(file => new PageSource("text", file, 0));
        }

        // The text that an editor could write for it.
        return Profiles
            .Where(profile => page.Route.Path.StartsWith(profile.Route, StringComparison.Ordinal))
            .Select(profile => (profile.Folder, Key: page.Route.Path[profile.Route.Length..].TrimEnd('/')))
            .Where(text => text.Key.Length > 0 && !text.Key.Contains('/', StringComparison.Ordinal))
            .Select(text => new PageSource("missing-text", $"content/{text.Folder}/{text.Key}.md", 0));
    }

    /// <summary>The row that asks for the page.</summary>
    private static ImmutableArray<PageSource> RowOf(PlannedPage page) =>
        page.Origin.File is { } file && file.StartsWith("data/", StringComparison.Ordinal) ? [new PageSource("row", file, page.Origin.Line)] : [];

    private static IEnumerable<PageSource> FigureRows(RenderedPage? rendered)
    {
        ReadOnlyMemory<byte> html = rendered?.Html ?? default;
        for (int at = html.Span.IndexOf(RowMark); at >= 0; at = html.Span.IndexOf(RowMark))
        {
            html = html[(at + RowMark.Length)..];
            string[] place = Encoding.UTF8.GetString(html.Span[..html.Span.IndexOf((byte)'"')]).Split(':');
            if (place.Length == 2 && int.TryParse(place[1], NumberStyles.None, CultureInfo.InvariantCulture, out int line))
            {
                yield return new PageSource("row", place[0], line);
            }
        }
    }
}
