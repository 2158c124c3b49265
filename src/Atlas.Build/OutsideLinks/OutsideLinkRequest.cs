namespace Atlas.Build.OutsideLinks;

/// <summary>What is asked of a check of the links to other sites.</summary>
public sealed record OutsideLinkRequest
{
    /// <summary>File that keeps the answers; never in the published folder.</summary>
    public required string CacheFile { get; init; }

    /// <summary>Makes the requests; it must not follow redirects. Whoever makes it sets how long one request may take.</summary>
    public required HttpMessageInvoker Http { get; init; }

    /// <summary>The clock of pauses and of the days of answers.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Time between the end of a request and the next one to the same host.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest that a host may ask to wait (<c>Retry-After</c>) before it is left alone.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How many hosts are asked at the same time.</summary>
    public int Hosts { get; init; } = 8;
}
