using Atlas.Build.OutsideLinks;

namespace Atlas.Build;

/// <summary>What is asked of a build.</summary>
public sealed record BuildRequest
{
    /// <summary>The atlas's folder, with <c>data/</c>, <c>content/</c> and <c>templates/</c>.</summary>
    public required string Source { get; init; }

    /// <summary>The folder to publish in; nothing means that all is checked and nothing is written.</summary>
    public string? Output { get; init; }

    /// <summary>Absolute address of the published site, ending with a slash; nothing means that of <c>site.yml</c>.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>Folder of the host that the site is published in, with a slash at both ends.</summary>
    public string BasePath { get; init; } = "/";

    /// <summary>Whether warnings are errors.</summary>
    public bool Strict { get; init; }

    /// <summary>How many threads; the machine's cores by default.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>Whether drafts and future news are published.</summary>
    public bool IncludeDrafts { get; init; }

    /// <summary>The last day whose news is published, unless drafts are; nothing means all.</summary>
    public DateOnly? NewsUntil { get; init; }

    /// <summary>Whether every text file gets a <c>.gz</c> and a <c>.br</c> beside it.</summary>
    public bool Compress { get; init; }

    /// <summary>
    /// The day that the build counts as its present, for what has to expire: that of <c>SOURCE_DATE_EPOCH</c>
    /// (reproducible-builds.org), or nothing.
    /// </summary>
    public DateOnly? Today { get; init; }

    /// <summary>How other sites are asked whether what the pages link to is there; nothing means that no connection is opened.</summary>
    public OutsideLinkRequest? OutsideLinks { get; init; }
}
