using System.Collections.Immutable;
using Atlas.Core.Locations;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Atlas.Data.Documents;

/// <summary>
/// Parses a YAML document into located nodes. Anchors, aliases, tags and several documents in one file are refused: an editor never needs
/// them, and aliases can make a small file grow without bound.
/// </summary>
internal sealed class YamlDocumentParser
{
    private const int DeepestNesting = 32;
    private readonly string _file;
    private readonly int _linesBefore;
    private readonly Parser _parser;

    private YamlDocumentParser(string file, string text, int linesBefore)
    {
        _file = file;
        _linesBefore = linesBefore;
        _parser = new Parser(new StringReader(text));
    }

    /// <summary>Parses <paramref name="text"/>, which starts <paramref name="linesBefore"/> lines below the start of <paramref name="file"/>.</summary>
    public static ParsedDocument Parse(string file, string text, int linesBefore)
    {
        try
        {
            return new YamlDocumentParser(file, text, linesBefore).Document();
        }
        catch (YamlException e)
        {
            SourceLocation place = e.Message.Contains("invalid tab", StringComparison.Ordinal) && TabPlace(file, text, linesBefore) is SourceLocation tab
                ? tab
                : Place(file, e.Start, linesBefore);
            return new ParsedDocument(null, new DocumentError(place, ParserPhrases.OfYaml(e.Message)));
        }
    }

    // The parser reports a tab where the map around it starts.
    private static SourceLocation? TabPlace(string file, string text, int linesBefore)
    {
        int line = 1;
        foreach (ReadOnlySpan<char> content in text.AsSpan().EnumerateLines())
        {
            int indent = content.IndexOfAnyExcept(' ');
            if (indent >= 0 && content[indent] == '\t')
            {
                return new SourceLocation(file, line + linesBefore, indent + 1);
            }

            line++;
        }

        return null;
    }

    private ParsedDocument Document()
    {
        _parser.Consume<StreamStart>();
        if (!_parser.TryConsume<DocumentStart>(out _))
        {
            return new ParsedDocument(null, null);
        }

        DocumentNode root = Value(0);
        _parser.Consume<DocumentEnd>();
        if (_parser.Accept<DocumentStart>(out _) && _parser.Current is DocumentStart another)
        {
            throw new SemanticErrorException(another.Start, another.End, "a second document starts here");
        }

        return new ParsedDocument(root, null);
    }

    private DocumentNode Value(int depth)
    {
        ParsingEvent node = _parser.Consume<ParsingEvent>();
        if (node is not NodeEvent { Anchor.IsEmpty: true } named || depth > DeepestNesting || !(named.Tag.IsEmpty || named.Tag.IsNonSpecific))
        {
            throw new SemanticErrorException(node.Start, node.End, "anchors, aliases, tags and deep nesting are not allowed");
        }

        SourceLocation location = Place(_file, node.Start, _linesBefore);
        return node switch
        {
            MappingStart => Map(location, depth),
            SequenceStart => List(location, depth),
            Scalar scalar => Scalar(location, scalar),
            _ => throw new SemanticErrorException(node.Start, node.End, "unexpected value"),
        };
    }

    private MapNode Map(SourceLocation location, int depth)
    {
        ImmutableArray<MapEntry>.Builder entries = ImmutableArray.CreateBuilder<MapEntry>();
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            Scalar key = _parser.Consume<Scalar>();
            entries.Add(new MapEntry(new Located<string>(key.Value, Place(_file, key.Start, _linesBefore)), Value(depth + 1)));
        }

        return new MapNode(location, entries.ToImmutable());
    }

    private ListNode List(SourceLocation location, int depth)
    {
        ImmutableArray<DocumentNode>.Builder items = ImmutableArray.CreateBuilder<DocumentNode>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(Value(depth + 1));
        }

        return new ListNode(location, items.ToImmutable());
    }

    private static ScalarNode Scalar(SourceLocation location, Scalar scalar) => scalar switch
    {
        { Style: not ScalarStyle.Plain } => new ScalarNode(location, ScalarKind.Quoted, scalar.Value),
        { Value: "" or "~" or "null" } => new ScalarNode(location, ScalarKind.Nothing, string.Empty),
        _ => new ScalarNode(location, ScalarKind.Plain, scalar.Value),
    };

    private static SourceLocation Place(string file, Mark mark, int linesBefore) =>
        new(file, (int)Math.Max(1, mark.Line) + linesBefore, (int)Math.Max(1, mark.Column));
}
