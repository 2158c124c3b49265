using System.Collections.Concurrent;

namespace Atlas.Core.Diagnostics;

/// <summary>Collects what every phase finds. Safe to use from several threads; reading gives the same order always.</summary>
public sealed class DiagnosticLog
{
    private readonly ConcurrentQueue<Diagnostic> _diagnostics = new();
    private volatile bool _hasErrors;

    /// <summary>Whether any error was added.</summary>
    public bool HasErrors => _hasErrors;

    /// <summary>Adds one diagnostic.</summary>
    public void Add(Diagnostic diagnostic)
    {
        _diagnostics.Enqueue(diagnostic);
        _hasErrors |= diagnostic.Severity == Severity.Error;
    }

    /// <summary>Adds several diagnostics.</summary>
    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (Diagnostic diagnostic in diagnostics)
        {
            Add(diagnostic);
        }
    }

    /// <summary>All diagnostics by place, code and message, without exact repetitions.</summary>
    public IReadOnlyList<Diagnostic> InOrder() =>
    [
        .. _diagnostics
            .OrderBy(d => d.Location)
            .ThenBy(d => d.Code, StringComparer.Ordinal)
            .ThenBy(d => d.Message(Language.Italian), StringComparer.Ordinal)
            .DistinctBy(d => (d.Location, d.Code, d.Message(Language.Italian))),
    ];
}
