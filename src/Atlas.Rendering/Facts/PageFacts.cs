using System.Collections.Immutable;
using Atlas.Pages.Routes;

namespace Atlas.Rendering.Facts;

/// <summary>
/// What the verification needs to know of a rendered page: all that stays in memory of it (DESIGN §2). Texts that pages share,
/// such as addresses and ids, are one object.
/// </summary>
public sealed record PageFacts
{
    /// <summary>The page's address.</summary>
    public required Route Route { get; init; }

    /// <summary>Name of its template.</summary>
    public required string Template { get; init; }

    /// <summary>Text of <c>title</c>, or nothing.</summary>
    public string? Title { get; init; }

    /// <summary>Content of <c>meta name="description"</c>, or nothing.</summary>
    public string? Description { get; init; }

    /// <summary>Address that the page calls its own, or nothing.</summary>
    public string? Canonical { get; init; }

    /// <summary>Whether search engines are asked not to list it.</summary>
    public bool IsUnlisted { get; init; }

    /// <summary>Distinct addresses within the site that it refers to, in its order.</summary>
    public ImmutableArray<PageLink> Links { get; init; } = [];

    /// <summary>Its distinct ids, in its order.</summary>
    public ImmutableArray<string> Ids { get; init; } = [];

    /// <summary>What is wrong with the page by itself.</summary>
    public ImmutableArray<PageDefect> Defects { get; init; } = [];

    /// <summary>Files of the narratives that stand on it, in its order.</summary>
    public ImmutableArray<string> Narratives { get; init; } = [];

    /// <summary>Its size in bytes.</summary>
    public int Length { get; init; }
}
