using System.Collections.Immutable;
using Atlas.Core.Diagnostics;

namespace Atlas.Build;

/// <summary>How a build went.</summary>
public sealed record BuildOutcome
{
    /// <summary>Whether there was no error; with an output folder, whether the site is published.</summary>
    public required bool IsSuccess { get; init; }

    /// <summary>What was found, in order.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>What was counted and not kept, of codes that a file is full of.</summary>
    public IReadOnlyList<OmittedDiagnostics> Omitted { get; init; } = [];

    /// <summary>How long each phase took.</summary>
    public required ImmutableArray<PhaseTime> Times { get; init; }

    /// <summary>Number of pages rendered.</summary>
    public int Pages { get; init; }

    /// <summary>Number of other files.</summary>
    public int Files { get; init; }
}
