using System.Collections.Concurrent;
using Atlas.Core.Locations;

namespace Atlas.Core.Diagnostics;

/// <summary>Collects what every phase finds. Safe to use from several threads; reading gives the same order always.</summary>
public sealed class DiagnosticLog
{
    private readonly ConcurrentQueue<Diagnostic> _diagnostics = new();

    /// <summary>How grave each code is here; set once, when <c>site.yml</c> has been read.</summary>
    public SeverityPolicy Policy { get; set; } = SeverityPolicy.Default;

    /// <summary>Whether any diagnostic is an error under <see cref="Policy"/>.</summary>
    public bool HasErrors => _diagnostics.Any(d => Policy.Apply(d).Severity == Severity.Error);

    /// <summary>Everything that was added, as it was added.</summary>
    public IReadOnlyCollection<Diagnostic> All => _diagnostics;

    /// <summary>Adds one diagnostic.</summary>
    public void Add(Diagnostic diagnostic) => _diagnostics.Enqueue(diagnostic);

    /// <summary>Adds several diagnostics.</summary>
    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (Diagnostic diagnostic in diagnostics)
        {
            Add(diagnostic);
        }
    }

    /// <summary>The cells and keys that already have an error, so that a later rule does not report the same defect in other words.</summary>
    public IReadOnlySet<SourceLocation> PlacesInError() =>
        _diagnostics.Where(d => Policy.Apply(d).Severity == Severity.Error && d.Location.Column > 0).Select(d => d.Location).ToHashSet();

    /// <summary>
    /// All diagnostics with their severity under <see cref="Policy"/>, by place, code and message, without exact repetitions
    /// and without those that are off.
    /// </summary>
    public IReadOnlyList<Diagnostic> InOrder() =>
    [
        .. _diagnostics
            .Select(Policy.Apply)
            .Where(d => d.Severity != Severity.Off)
            .OrderBy(d => d.Location)
            .ThenBy(d => d.Code, StringComparer.Ordinal)
            .ThenBy(d => d.Message(Language.Italian), StringComparer.Ordinal)
            .DistinctBy(d => (d.Location, d.Code, d.Message(Language.Italian))),
    ];
}
