using System.Collections.Concurrent;

namespace Atlas.Rendering.Facts;

/// <summary>Keeps one copy of each text that many pages share. Safe to use from several threads.</summary>
public sealed class TextPool
{
    private readonly ConcurrentDictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    /// <summary>An empty pool.</summary>
    public TextPool() => _bySpan = _texts.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The one copy of <paramref name="text"/>.</summary>
    public string Share(ReadOnlySpan<char> text)
    {
        if (_bySpan.TryGetValue(text, out string? shared))
        {
            return shared;
        }

        string copy = text.ToString();
        return _texts.GetOrAdd(copy, copy);
    }
}
