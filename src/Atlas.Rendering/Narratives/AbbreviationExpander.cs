using Markdig.Extensions.Abbreviations;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Atlas.Rendering.Narratives;

/// <summary>Explains each abbreviation of the glossary where a narrative first uses it, outside links, headings and code.</summary>
internal static class AbbreviationExpander
{
    /// <summary>Marks the first uses in <paramref name="document"/>.</summary>
    public static void Expand(MarkdownDocument document, Glossary glossary)
    {
        if (glossary.IsEmpty)
        {
            return;
        }

        var explained = new HashSet<string>(StringComparer.Ordinal);
        foreach (LeafBlock block in document.Descendants<LeafBlock>())
        {
            if (block is not HeadingBlock and not CodeBlock && block.Inline is { } inlines)
            {
                ExpandIn(inlines, glossary, explained);
            }
        }
    }

    private static void ExpandIn(ContainerInline container, Glossary glossary, HashSet<string> explained)
    {
        for (Inline? inline = container.FirstChild; inline is not null;)
        {
            Inline? next = inline.NextSibling;
            if (inline is ContainerInline inner and not LinkInline)
            {
                ExpandIn(inner, glossary, explained);
            }
            else if (inline is LiteralInline literal)
            {
                next = ExpandFirst(literal, glossary, explained) ?? next;
            }

            inline = next;
        }
    }

    /// <summary>Splits a literal at its first abbreviation; returns the text after it, which may hold others.</summary>
    private static LiteralInline? ExpandFirst(LiteralInline literal, Glossary glossary, HashSet<string> explained)
    {
        ReadOnlySpan<char> text = literal.Content.AsSpan();
        for (int start = 0; start < text.Length;)
        {
            int length = WordLength(text[start..]);
            if (length >= 2 && glossary.Expansion(text.Slice(start, length)) is { } expansion && explained.Add(text.Slice(start, length).ToString()))
            {
                return Split(literal, start, length, expansion);
            }

            start += Math.Max(length, 1);
        }

        return null;
    }

    private static LiteralInline Split(LiteralInline literal, int start, int length, string expansion)
    {
        StringSlice content = literal.Content;
        string label = content.AsSpan().Slice(start, length).ToString();
        var abbreviation = new AbbreviationInline(new Abbreviation(null!) { Label = label, Text = new StringSlice(expansion) });
        var after = new LiteralInline(new StringSlice(content.Text, content.Start + start + length, content.End)) { Span = literal.Span };
        literal.Content = new StringSlice(content.Text, content.Start, content.Start + start - 1);
        literal.InsertAfter(abbreviation);
        abbreviation.InsertAfter(after);
        return after;
    }

    private static int WordLength(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && Glossary.IsWordCharacter(text[length]))
        {
            length++;
        }

        return length;
    }
}
