using Atlas.Core.Diagnostics;

namespace Atlas.Build.Integrity;

/// <summary>How a published site compares with its manifest.</summary>
public sealed record VerificationOutcome
{
    /// <summary>The folder or address.</summary>
    public required string Place { get; init; }

    /// <summary>Whether it is the site that was built.</summary>
    public required bool IsSuccess { get; init; }

    /// <summary>The differences, in order.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>Number of files that the manifest lists.</summary>
    public required int Files { get; init; }

    /// <summary>Number of files that were compared: fewer when the server stopped answering.</summary>
    public required int Checked { get; init; }

    /// <summary>Bytes that were compared.</summary>
    public required long Bytes { get; init; }

    /// <summary>The digest of the whole site, which two copies of one build share; nothing without a manifest.</summary>
    public string? Digest { get; init; }
}
