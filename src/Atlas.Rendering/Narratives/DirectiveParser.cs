using System.Collections.Immutable;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Atlas.Rendering.Narratives;

/// <summary>Reads <c>{{ name "word" "word" }}</c> among the inlines of a narrative; what stands in code stays as it is.</summary>
internal sealed class DirectiveParser : InlineParser
{
    /// <summary>A parser that starts at an opening brace.</summary>
    public DirectiveParser() => OpeningCharacters = ['{'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        ReadOnlySpan<char> rest = slice.AsSpan();
        if (!rest.StartsWith("{{"))
        {
            return false;
        }

        int close = rest.IndexOf("}}");
        int lineEnd = rest.IndexOf('\n');
        bool closed = close >= 0 && (lineEnd < 0 || close < lineEnd);
        int length = closed ? close + 2 : lineEnd < 0 ? rest.Length : lineEnd;
        int start = processor.GetSourcePosition(slice.Start, out int line, out int column);
        processor.Inline = Read(closed ? rest[..length] : default, start, new SourceSpan(start, start + length - 1), line, column);
        slice.Start += length;
        return true;
    }

    private static DirectiveInline Read(ReadOnlySpan<char> text, int start, SourceSpan span, int line, int column)
    {
        var arguments = ImmutableArray.CreateBuilder<DirectiveInline.DirectiveArgument>();
        string? name = text.IsEmpty ? null : Name(text, out int at) is { } word && TryArguments(text, at, start, arguments) ? word : null;
        return new DirectiveInline { Name = name, Arguments = arguments.ToImmutable(), Span = span, Line = line, Column = column };
    }

    private static string? Name(ReadOnlySpan<char> text, out int at)
    {
        at = 2 + Spaces(text[2..]);
        int length = text[at..].IndexOfAnyExceptInRange('a', 'z');
        at += length;
        return length > 0 ? text.Slice(at - length, length).ToString() : null;
    }

    private static bool TryArguments(ReadOnlySpan<char> text, int at, int start, ImmutableArray<DirectiveInline.DirectiveArgument>.Builder arguments)
    {
        while (true)
        {
            int spaces = Spaces(text[at..]);
            at += spaces;
            if (text[at..].SequenceEqual("}}"))
            {
                return true;
            }

            int length = spaces > 0 && text[at] == '"' ? text[(at + 1)..].IndexOf('"') : -1;
            if (length < 0)
            {
                return false;
            }

            var span = new SourceSpan(start + at + 1, start + at + length);
            arguments.Add(new DirectiveInline.DirectiveArgument(text.Slice(at + 1, length).ToString(), span));
            at += length + 2;
        }
    }

    private static int Spaces(ReadOnlySpan<char> text)
    {
        int length = text.IndexOfAnyExcept(' ', '\t');
        return length < 0 ? text.Length : length;
    }
}
