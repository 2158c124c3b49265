using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;
using Atlas.Pages.Routes;
using Atlas.Rendering.Addresses;

namespace Atlas.Rendering.Facts;

/// <summary>
/// Reads the facts of a page from its HTML, in one pass over AngleSharp's tokens. Building no document costs a ninth of the time and
/// a twentieth of the memory (docs/decisions/0002-pipeline-and-statiq.md); <see cref="ElementStack"/> proves what the tree would.
/// </summary>
/// <param name="pool">Texts that pages share.</param>
/// <param name="addresses">The site's addresses.</param>
public sealed class PageFactsReader(TextPool pool, SiteAddresses addresses)
{
    /// <summary>The facts of the page at <paramref name="route"/>.</summary>
    /// <param name="route">The page's address.</param>
    /// <param name="template">Name of its template.</param>
    /// <param name="html">Its HTML.</param>
    /// <param name="length">Its size in bytes.</param>
    public PageFacts Read(Route route, string template, string html, int length)
    {
        using var source = new TextSource(new ReadOnlyMemoryTextSource(html));
        using var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.Resolver) { SkipComments = true };
        var page = new PageReading(route, template, pool, addresses, LeftoverText.MayBeIn(html));
        tokenizer.Error += (_, error) => page.Report(PageDefectKind.MalformedHtml, error.Position, error.Message);
        while (true)
        {
            ref StructHtmlToken token = ref tokenizer.GetStructToken();
            if (token.Type == HtmlTokenType.EndOfFile)
            {
                return page.Finish(length);
            }

            tokenizer.State = page.Take(ref token);
            tokenizer.IsAcceptingCharacterData = page.IsForeign;
        }
    }
}
