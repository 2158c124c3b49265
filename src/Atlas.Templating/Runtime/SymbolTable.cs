using System.Collections.Concurrent;

namespace Atlas.Templating.Runtime;

/// <summary>The global names that the templates of an engine use.</summary>
internal sealed class SymbolTable
{
    private readonly ConcurrentDictionary<string, Symbol> _symbols = new(StringComparer.Ordinal);
    private int _next = -1;

    /// <summary>One more than the largest place given so far.</summary>
    public int Count => Volatile.Read(ref _next) + 1;

    public Symbol Intern(string name) => _symbols.TryGetValue(name, out var known)
        ? known
        : _symbols.GetOrAdd(name, n => new Symbol(n, Interlocked.Increment(ref _next)));
}
