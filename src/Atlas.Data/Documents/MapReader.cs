using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Atlas.Core.Diagnostics;
using Atlas.Core.Locations;
using Atlas.Core.Values;

namespace Atlas.Data.Documents;

/// <summary>Takes typed values out of a map, and reports what is missing, mistyped, repeated or of another type.</summary>
internal sealed class MapReader
{
    private readonly FrozenDictionary<string, MapEntry> _entries;
    private readonly MapNode _map;
    private readonly IDocumentFaults _faults;
    private readonly DiagnosticLog _log;
    private readonly ImmutableArray<DocumentKey> _declared;

    /// <summary>Reads <paramref name="map"/>, whose keys are <paramref name="declared"/>; to ask it for another key, or for one as another type, is a defect of the reader.</summary>
    public MapReader(MapNode map, ImmutableArray<DocumentKey> declared, IDocumentFaults faults, DiagnosticLog log)
        : this(map, [.. declared.Select(key => key.Name)], faults, log) => _declared = declared;

    /// <summary>Reads <paramref name="map"/>, whose keys can be <paramref name="known"/> ones; none given means that any key can be there.</summary>
    public MapReader(MapNode map, ImmutableArray<string> known, IDocumentFaults faults, DiagnosticLog log)
    {
        _map = map;
        _faults = faults;
        _log = log;
        var entries = new Dictionary<string, MapEntry>(StringComparer.Ordinal);
        foreach (MapEntry entry in map.Entries)
        {
            if (!entries.TryAdd(entry.Key.Value, entry))
            {
                log.Add(faults.DuplicateKey(entry.Key));
            }
            else if (!known.IsDefaultOrEmpty && !known.Contains(entry.Key.Value, StringComparer.Ordinal)
                && faults.UnknownKey(entry.Key, NearestName.Of(entry.Key.Value, known)) is Diagnostic unknown)
            {
                log.Add(unknown);
            }
        }

        _entries = entries.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Where the map starts.</summary>
    public SourceLocation Location => _map.Location;

    /// <summary>Whether it has no key at all.</summary>
    public bool IsEmpty => _map.Entries.IsEmpty;

    /// <summary>The keys and values in the order of the file, those written twice once.</summary>
    public IEnumerable<MapEntry> Entries => _map.Entries.DistinctBy(entry => entry.Key.Value, StringComparer.Ordinal);

    /// <summary>The value under <paramref name="key"/>, unless it is missing or empty.</summary>
    public DocumentNode? Node(string key) =>
        _entries.TryGetValue(key, out MapEntry? entry) && entry.Value is not ScalarNode { Kind: ScalarKind.Nothing } ? entry.Value : null;

    /// <summary>The text under <paramref name="key"/>.</summary>
    public Located<string>? Text(string key) => Scalar(Declared(key, KeyType.Text), Wanted.Text, node => IsText(node) ? node.Text : null);

    /// <summary>The text under <paramref name="key"/>; nothing when it is blank, as editors on the web leave what nobody filled in.</summary>
    public Located<string>? FilledText(string key) => Text(key) is Located<string> text && !string.IsNullOrWhiteSpace(text.Value) ? text : null;

    /// <summary>The text under <paramref name="key"/>, which is one of the words that are declared for it.</summary>
    public Located<string>? Word(string key)
    {
        ImmutableArray<string> words = _declared.First(declared => string.Equals(declared.Name, key, StringComparison.Ordinal)).Words;
        return Scalar(Declared(key, KeyType.Text), Wanted.OneOf(words), node => IsText(node) && words.Contains(node.Text, StringComparer.Ordinal) ? node.Text : null);
    }

    /// <summary>The text under <paramref name="key"/>, which must be there and not be blank.</summary>
    public Located<string>? RequiredText(string key) => Required(key, Text(key));

    /// <summary>The absolute http or https address under <paramref name="key"/>, which must be there and not be blank.</summary>
    public Located<string>? RequiredAddress(string key) =>
        Node(key) is ScalarNode scalar && IsText(scalar) && string.IsNullOrWhiteSpace(scalar.Text) ? Required(key, new Located<string>(string.Empty, scalar.Location)) : Required(key, Address(key));

    private Located<string>? Required(string key, Located<string>? text)
    {
        if (text is null ? Node(key) is null : string.IsNullOrWhiteSpace(text.Value.Value))
        {
            Miss(key);
            return null;
        }

        return text;
    }

    /// <summary>The absolute http or https address under <paramref name="key"/>.</summary>
    public Located<string>? Address(string key) => IsLeftBlank(key) ? null :
        Scalar(Declared(key, KeyType.Address), Wanted.Address, node => IsText(node) && WebAddress.IsValid(node.Text) ? node.Text : null);

    /// <summary>The truth value under <paramref name="key"/>.</summary>
    public Located<bool>? Flag(string key) => Value<bool>(Declared(key, KeyType.Flag), Wanted.Flag, node => (node.Kind, node.Text) switch
    {
        (ScalarKind.Boolean or ScalarKind.Plain, "true") => true,
        (ScalarKind.Boolean or ScalarKind.Plain, "false") => false,
        _ => null,
    });

    /// <summary>The whole number under <paramref name="key"/>, from <paramref name="minimum"/>.</summary>
    public Located<int>? Integer(string key, int minimum) => Value<int>(Declared(key, KeyType.Integer), Wanted.Integer, node =>
        node.Kind is ScalarKind.Number or ScalarKind.Plain
        && int.TryParse(node.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= minimum ? number : null);

    /// <summary>The number under <paramref name="key"/>.</summary>
    public Located<decimal>? Number(string key) => Value<decimal>(key, Wanted.Number, node =>
        node.Kind is ScalarKind.Number or ScalarKind.Plain
        && decimal.TryParse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number : null);

    /// <summary>The day under <paramref name="key"/>.</summary>
    public Located<DateOnly>? Day(string key) => Value<DateOnly>(Declared(key, KeyType.Day), Wanted.Day, node =>
        DateOnly.TryParseExact(node.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null);

    /// <summary>The map under <paramref name="key"/>.</summary>
    public MapReader? Map(string key, ImmutableArray<string> known)
    {
        DocumentNode? node = Node(key);
        return node is null ? null : AsMap(node, key, known);
    }

    /// <summary>The map under <paramref name="key"/>, with the keys that are declared for it.</summary>
    public MapReader? Map(string key) => Node(Declared(key, KeyType.Map)) is DocumentNode node ? AsDeclaredMap(node, key) : null;

    /// <summary>The map under <paramref name="key"/>, whose keys are severities by code.</summary>
    public MapReader? Severities(string key) => Node(Declared(key, KeyType.Severities)) is DocumentNode node ? AsMap(node, key, []) : null;

    /// <summary>The maps in the list under <paramref name="key"/>, with the keys that are declared for them.</summary>
    public ImmutableArray<MapReader> Maps(string key) =>
        [.. Items(Declared(key, KeyType.Maps), Wanted.List).Select(item => AsDeclaredMap(item, key)).OfType<MapReader>()];

    /// <summary>The maps in the list under <paramref name="key"/>.</summary>
    public ImmutableArray<MapReader> Maps(string key, ImmutableArray<string> known) =>
        [.. Items(key, Wanted.List).Select(item => AsMap(item, key, known)).OfType<MapReader>()];

    /// <summary>The texts in the list under <paramref name="key"/>.</summary>
    public ImmutableArray<Located<string>> Texts(string key)
    {
        ImmutableArray<Located<string>>.Builder texts = ImmutableArray.CreateBuilder<Located<string>>();
        foreach (DocumentNode item in Items(Declared(key, KeyType.Texts), Wanted.TextList))
        {
            if (item is ScalarNode scalar && IsText(scalar))
            {
                texts.Add(new Located<string>(scalar.Text, scalar.Location));
            }
            else
            {
                _log.Add(_faults.WrongType(item.Location, key, Wanted.TextList));
            }
        }

        return texts.ToImmutable();
    }

    /// <summary>One text or a list of texts under <paramref name="key"/>.</summary>
    public ImmutableArray<Located<string>> TextOrTexts(string key) =>
        Node(key) is ScalarNode scalar && IsText(scalar) ? [new Located<string>(scalar.Text, scalar.Location)] : Texts(key);

    /// <summary>Reports that the value under <paramref name="key"/> should have been <paramref name="wanted"/>.</summary>
    public void Refuse(string key, Phrase wanted) => _log.Add(_faults.WrongType(Node(key)?.Location ?? _map.Location, key, wanted));

    /// <summary>Reports that <paramref name="key"/> must be there.</summary>
    public void Miss(string key) =>
        _log.Add(_faults.MissingKey(_entries.TryGetValue(key, out MapEntry? entry) ? entry.Key.Location : _map.Location, key));

    private MapReader? AsDeclaredMap(DocumentNode node, string key)
    {
        if (node is MapNode map)
        {
            return new MapReader(map, _declared.First(declared => string.Equals(declared.Name, key, StringComparison.Ordinal)).Keys, _faults, _log);
        }

        _log.Add(_faults.WrongType(node.Location, key, Wanted.Map));
        return null;
    }

    /// <summary>The key itself, which must be declared as it is read, so that reader and published schemas cannot disagree.</summary>
    private string Declared(string key, KeyType type) =>
        _declared.IsDefault || _declared.Any(declared => declared.Type == type && string.Equals(declared.Name, key, StringComparison.Ordinal))
            ? key
            : throw new InvalidOperationException($"'{key}' is read as {type} and not declared so.");

    private MapReader? AsMap(DocumentNode node, string key, ImmutableArray<string> known)
    {
        if (node is MapNode map)
        {
            return new MapReader(map, known, _faults, _log);
        }

        _log.Add(_faults.WrongType(node.Location, key, Wanted.Map));
        return null;
    }

    private ImmutableArray<DocumentNode> Items(string key, Phrase wanted)
    {
        DocumentNode? node = Node(key);
        if (node is null or ListNode)
        {
            return node is ListNode list ? list.Items : [];
        }

        _log.Add(_faults.WrongType(node.Location, key, wanted));
        return [];
    }

    private Located<string>? Scalar(string key, Phrase wanted, Func<ScalarNode, string?> read)
    {
        DocumentNode? node = Node(key);
        if (node is null)
        {
            return null;
        }

        if (node is ScalarNode scalar && read(scalar) is string text)
        {
            return new Located<string>(text, node.Location);
        }

        _log.Add(_faults.WrongType(node.Location, key, wanted));
        return null;
    }

    private Located<T>? Value<T>(string key, Phrase wanted, Func<ScalarNode, T?> read)
        where T : struct
    {
        DocumentNode? node = Node(key);
        if (node is null || IsLeftBlank(key))
        {
            return null;
        }

        if (node is ScalarNode scalar && read(scalar) is T value)
        {
            return new Located<T>(value, node.Location);
        }

        _log.Add(_faults.WrongType(node.Location, key, wanted));
        return null;
    }

    /// <summary>Whether an editor's form left the key between empty quotes.</summary>
    private bool IsLeftBlank(string key) => !_declared.IsDefault && Node(key) is ScalarNode { Kind: ScalarKind.Quoted, Text.Length: 0 };

    private static bool IsText(ScalarNode node) => node.Kind is ScalarKind.Quoted or ScalarKind.Plain;
}
