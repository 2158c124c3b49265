using System.Collections.Immutable;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;
using Atlas.Rendering.Addresses;

namespace Atlas.Rendering.Facts;

/// <summary>
/// Reads the links of a page that lead to other sites: what a reader may follow, over <c>http</c> or <c>https</c>. Apart from
/// <see cref="PageFactsReader"/>, because only who asks the other sites needs them.
/// </summary>
/// <param name="addresses">The site's addresses: absolute links to its own pages are not outside.</param>
public sealed class OutsideLinkReader(SiteAddresses addresses)
{
    /// <summary>The links in the page's order, repetitions too.</summary>
    /// <param name="html">The page's HTML.</param>
    public ImmutableArray<OutsideReference> Read(string html)
    {
        ImmutableArray<OutsideReference>.Builder links = ImmutableArray.CreateBuilder<OutsideReference>();
        using var source = new TextSource(new ReadOnlyMemoryTextSource(html));
        using var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.Resolver) { SkipComments = true };
        while (true)
        {
            ref StructHtmlToken token = ref tokenizer.GetStructToken();
            switch (token.Type)
            {
                case HtmlTokenType.EndOfFile:
                    return links.ToImmutable();
                case HtmlTokenType.StartTag:
                    ReadOnlySpan<char> name = token.Name.Memory.Span;
                    tokenizer.State = name is "script" ? HtmlParseMode.Script : name is "style" ? HtmlParseMode.Rawtext : HtmlParseMode.PCData;
                    if (name is "a" or "area" && AddressOf(ref token) is { } address)
                    {
                        links.Add(new OutsideReference(address, token.Position.Line, token.Position.Column));
                    }

                    break;
            }
        }
    }

    private string? AddressOf(ref StructHtmlToken token)
    {
        for (int i = 0; i < token.Attributes.Count; i++)
        {
            if (token.Attributes[i].Name.Memory.Span is "href" or "xlink:href")
            {
                ReadOnlySpan<char> address = token.Attributes[i].Value.Memory.Span;
                return IsOutside(address) ? WithoutFragment(address).ToString() : null;
            }
        }

        return null;
    }

    private bool IsOutside(ReadOnlySpan<char> address) =>
        (address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
        && !address.StartsWith(addresses.Root, StringComparison.Ordinal);

    private static ReadOnlySpan<char> WithoutFragment(ReadOnlySpan<char> address) => address.IndexOf('#') is >= 0 and int hash ? address[..hash] : address;
}
