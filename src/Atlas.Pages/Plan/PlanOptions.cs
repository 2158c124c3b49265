namespace Atlas.Pages.Plan;

/// <summary>What a build asks of the plan.</summary>
public sealed record PlanOptions
{
    /// <summary>Absolute address of the published site, ending with a slash, before the base path; nothing means that of <c>site.yml</c>.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>Folder that the site is published in, with a slash at both ends: <c>/atlante/</c>.</summary>
    public string BasePath { get; init; } = "/";

    /// <summary>Whether narratives marked <c>draft</c>, and news after <see cref="NewsUntil"/>, are shown.</summary>
    public bool IncludeDrafts { get; init; }

    /// <summary>The last day whose news is shown; nothing means all.</summary>
    public DateOnly? NewsUntil { get; init; }
}
