using System.Collections.Concurrent;

namespace Atlas.Core.Diagnostics;

/// <summary>
/// Collects what every phase finds. Safe to use from several threads; reading gives the same order always. Of each code in each file the
/// first <see cref="MostKept"/> are kept, and the others counted, so that a file of millions of defects takes bounded memory.
/// </summary>
public sealed class DiagnosticLog
{
    /// <summary>How many of one code in one file are kept.</summary>
    public const int MostKept = 1000;

    private readonly ConcurrentDictionary<(string Code, string File), DiagnosticGroup> _groups = new();

    /// <summary>How grave each code is here; set once, when <c>site.yml</c> has been read.</summary>
    public SeverityPolicy Policy { get; set; } = SeverityPolicy.Default;

    /// <summary>Whether any diagnostic is an error under <see cref="Policy"/>.</summary>
    public bool HasErrors => _groups.Values.Any(group => SeverityOf(group) == Severity.Error);

    /// <summary>The groups of which not all are kept, by file and code, with their severity under <see cref="Policy"/> and without those that are off.</summary>
    public IReadOnlyList<OmittedDiagnostics> Omitted =>
    [
        .. _groups.Where(group => group.Value.Omitted > 0)
            .Select(group => new OmittedDiagnostics(group.Key.File, group.Key.Code, SeverityOf(group.Value), group.Value.Omitted))
            .Where(omitted => omitted.Severity != Severity.Off)
            .OrderBy(omitted => omitted.File, StringComparer.Ordinal)
            .ThenBy(omitted => omitted.Code, StringComparer.Ordinal),
    ];

    /// <summary>Whether nothing was added.</summary>
    public bool IsEmpty => _groups.IsEmpty;

    /// <summary>Whatever was kept, as it was added.</summary>
    public IReadOnlyCollection<Diagnostic> All => [.. _groups.Values.SelectMany(group => group.Kept)];

    /// <summary>Adds one diagnostic.</summary>
    public void Add(Diagnostic diagnostic) =>
        _groups.GetOrAdd((diagnostic.Code, diagnostic.Location.File), static (_, first) => new DiagnosticGroup(first, MostKept), diagnostic).Add(diagnostic);

    /// <summary>Adds whatever another log holds: what it kept, and the number of the others.</summary>
    public void AddAll(DiagnosticLog other)
    {
        foreach (((string, string) key, DiagnosticGroup group) in other._groups)
        {
            _groups.GetOrAdd(key, static (_, first) => new DiagnosticGroup(first, MostKept), group.First).AddAll(group);
        }
    }

    /// <summary>Adds several diagnostics.</summary>
    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (Diagnostic diagnostic in diagnostics)
        {
            Add(diagnostic);
        }
    }

    /// <summary>The cells and keys that already have an error, so that a later rule does not report the same defect in other words.</summary>
    public PlacesInError PlacesInError() => new(
        _groups.Values.Where(group => SeverityOf(group) == Severity.Error).SelectMany(group => group.Kept).Select(d => d.Location),
        _groups.Where(group => group.Value.Omitted > 0 && SeverityOf(group.Value) == Severity.Error).Select(group => group.Key.File));

    /// <summary>
    /// The diagnostics kept, with their severity under <see cref="Policy"/>, by place, code and message, without exact repetitions
    /// and without those that are off.
    /// </summary>
    public IReadOnlyList<Diagnostic> InOrder() =>
    [
        .. _groups.Values
            .SelectMany(group => group.Kept)
            .Select(Policy.Apply)
            .Where(d => d.Severity != Severity.Off)
            .OrderBy(d => d.Location)
            .ThenBy(d => d.Code, StringComparer.Ordinal)
            .ThenBy(d => d.Message(Language.Italian), StringComparer.Ordinal),
    ];

    private Severity SeverityOf(DiagnosticGroup group) => Policy.Apply(group.First).Severity;
}
