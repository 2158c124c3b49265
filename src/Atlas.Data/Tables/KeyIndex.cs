using System.Collections.Immutable;

namespace Atlas.Data.Tables;

/// <summary>The values of a group of columns seen so far in a file, each with the line it was first on.</summary>
internal sealed class KeyIndex(ImmutableArray<string> columns)
{
    private const char Joint = '\u001F';
    private readonly Dictionary<string, int> _firstLines = new(StringComparer.Ordinal);

    /// <summary>The columns of the key.</summary>
    public ImmutableArray<string> Columns { get; } = columns;

    /// <summary>Whether these are the values of <paramref name="columns"/>, in this order.</summary>
    public bool IsOf(IEnumerable<string> columns) => Columns.SequenceEqual(columns, StringComparer.Ordinal);

    /// <summary>The key of <paramref name="row"/> as one text, or nothing when all its cells are empty.</summary>
    public static string? TextOf(TableRow row, ImmutableArray<string> columns)
    {
        if (columns.Length == 1)
        {
            return row.Text(columns[0]);
        }

        string key = string.Join(Joint, columns.Select(row.TextOrEmpty));
        return key.Length == columns.Length - 1 ? null : key;
    }

    /// <summary>The key as a message shows it.</summary>
    public static string Shown(string key) => key.Replace(Joint.ToString(), " + ", StringComparison.Ordinal);

    /// <summary>Adds a key; false, with the line it was first on, when it was already there.</summary>
    public bool TryAdd(string key, int line, out int firstLine)
    {
        if (_firstLines.TryAdd(key, line))
        {
            firstLine = line;
            return true;
        }

        firstLine = _firstLines[key];
        return false;
    }

    /// <summary>Whether a key was added.</summary>
    public bool Contains(string key) => _firstLines.ContainsKey(key);

    /// <summary>The keys added, of one column only.</summary>
    public IEnumerable<string> Keys => _firstLines.Keys;
}
