using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Atlas.Core.Locations;
using Atlas.Data.Text;

namespace Atlas.Data.Documents;

/// <summary>Parses JSON (RFC 8259) into located nodes.</summary>
internal ref struct JsonDocumentParser
{
    private readonly string _file;
    private readonly ReadOnlySpan<byte> _utf8;
    private readonly PlaceCounter _place = new();
    private Utf8JsonReader _reader;
    private int _counted;

    private JsonDocumentParser(string file, ReadOnlySpan<byte> utf8)
    {
        _file = file;
        _utf8 = utf8;
        _reader = new Utf8JsonReader(utf8);
    }

    /// <summary>Parses <paramref name="utf8"/>, the content of <paramref name="file"/> without byte order mark.</summary>
    public static ParsedDocument Parse(string file, ReadOnlySpan<byte> utf8)
    {
        var parser = new JsonDocumentParser(file, utf8);
        try
        {
            parser._reader.Read();
            DocumentNode root = parser.Value();
            parser._reader.Read();
            return new ParsedDocument(root, null);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return new ParsedDocument(null, parser.Error(e));
        }
    }

    private DocumentNode Value()
    {
        SourceLocation location = Here();
        return _reader.TokenType switch
        {
            JsonTokenType.StartObject => Map(location),
            JsonTokenType.StartArray => List(location),
            JsonTokenType.String => new ScalarNode(location, ScalarKind.Quoted, _reader.GetString()!),
            JsonTokenType.Number => new ScalarNode(location, ScalarKind.Number, Encoding.UTF8.GetString(_reader.ValueSpan)),
            JsonTokenType.True => new ScalarNode(location, ScalarKind.Boolean, "true"),
            JsonTokenType.False => new ScalarNode(location, ScalarKind.Boolean, "false"),
            _ => new ScalarNode(location, ScalarKind.Nothing, string.Empty),
        };
    }

    private MapNode Map(SourceLocation location)
    {
        ImmutableArray<MapEntry>.Builder entries = ImmutableArray.CreateBuilder<MapEntry>();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndObject)
        {
            var key = new Located<string>(_reader.GetString()!, Here());
            _reader.Read();
            entries.Add(new MapEntry(key, Value()));
        }

        return new MapNode(location, entries.ToImmutable());
    }

    private ListNode List(SourceLocation location)
    {
        ImmutableArray<DocumentNode>.Builder items = ImmutableArray.CreateBuilder<DocumentNode>();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Value());
        }

        return new ListNode(location, items.ToImmutable());
    }

    // Tokens come in the order of the text, so that lines are counted once along it.
    private SourceLocation Here()
    {
        int start = (int)_reader.TokenStartIndex;
        _place.Advance(_utf8[_counted..start]);
        _counted = start;
        return new SourceLocation(_file, _place.Line, _place.Column);
    }

    private readonly DocumentError Error(Exception e)
    {
        if (e is not JsonException { LineNumber: long line, BytePositionInLine: long bytes })
        {
            return new DocumentError(new SourceLocation(_file, _place.Line, _place.Column), ParserPhrases.OfJson(e.Message));
        }

        // The reader counts lines from 0 and columns in bytes.
        ReadOnlySpan<byte> rest = _utf8;
        for (long i = 0; i < line; i++)
        {
            rest = rest[(rest.IndexOf((byte)'\n') + 1)..];
        }

        int column = Encoding.UTF8.GetCharCount(rest[..(int)Math.Min(bytes, rest.Length)]) + 1;
        return new DocumentError(new SourceLocation(_file, (int)line + 1, column), ParserPhrases.OfJson(e.Message));
    }
}
