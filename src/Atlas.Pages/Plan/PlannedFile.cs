using System.Collections.Immutable;
using Atlas.Pages.Routes;

namespace Atlas.Pages.Plan;

/// <summary>A file that is not a page: open data, feed, search index.</summary>
/// <param name="Route">Where it will be.</param>
/// <param name="Write">Writes its bytes; pure and safe to call from any thread.</param>
public sealed record PlannedFile(Route Route, Action<Stream> Write)
{
    /// <summary>Other addresses that hold the same bytes: written once, published at each.</summary>
    public ImmutableArray<Route> Also { get; init; } = [];

    /// <summary>Every address where its bytes are published.</summary>
    public ImmutableArray<Route> Routes => [Route, .. Also];

    /// <summary>Gives the digest of its bytes where the plan takes it anyway while they are written, so that nobody takes it again.</summary>
    public Func<FileDigest>? Digest { get; init; }

    /// <summary>Whether it prints the sizes and digests of other files, and so is best written after them.</summary>
    public bool DescribesFiles { get; init; }
}
