using System.Collections.Concurrent;
using System.Collections.Immutable;
using Atlas.Core.Diagnostics;

namespace Atlas.Data;

/// <summary>
/// What is kept between readings of an atlas whose files change one at a time: what each file gave and the defects found in it, for as
/// long as its bytes and everything that it was read against are the same. For one reading at a time.
/// </summary>
public sealed class CatalogueMemory
{
    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    /// <summary>What <paramref name="read"/> gives, or gave when it was last asked with the same <paramref name="inputs"/>; its defects go to <paramref name="log"/> either way.</summary>
    /// <param name="name">What is read: the path of a file, or the name of a check of several.</param>
    /// <param name="inputs">Everything that the result depends on; nothing among them means that it is not known to be the same.</param>
    /// <param name="log">Takes the defects.</param>
    /// <param name="read">Reads; reports to the log that it is given.</param>
    internal T Remember<T>(string name, ImmutableArray<object?> inputs, DiagnosticLog log, Func<DiagnosticLog, T> read)
    {
        if (_entries.TryGetValue(name, out Entry? known) && known.IsOf(inputs))
        {
            log.AddAll(known.Defects);
            return (T)known.Result!;
        }

        var found = new DiagnosticLog { Policy = log.Policy };
        T result = read(found);
        _entries[name] = new Entry(inputs, result, found);
        log.AddAll(found);
        return result;
    }

    private sealed record Entry(ImmutableArray<object?> Inputs, object? Result, DiagnosticLog Defects)
    {
        public bool IsOf(ImmutableArray<object?> inputs)
        {
            if (inputs.Length != Inputs.Length)
            {
                return false;
            }

            for (int i = 0; i < inputs.Length; i++)
            {
                if (inputs[i] is not { } input || !(input is string text ? text.Equals(Inputs[i] as string, StringComparison.Ordinal) : ReferenceEquals(input, Inputs[i])))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
