using System.Collections.Immutable;
using Atlas.Core.Locations;

namespace Atlas.Core.Records;

/// <summary>A Markdown text with its front matter (a file of <c>content/</c>).</summary>
public sealed record Narrative
{
    /// <summary>Path relative to the atlas's folder.</summary>
    public required string File { get; init; }

    /// <summary>What it is about.</summary>
    public required NarrativeKind Kind { get; init; }

    /// <summary>File name without extension: the subject's id or slug, or the page's own slug.</summary>
    public required string Key { get; init; }

    /// <summary>Title; nothing where the name of the subject serves.</summary>
    public Located<string>? Title { get; init; }

    /// <summary>Description for search engines and previews.</summary>
    public Located<string>? Description { get; init; }

    /// <summary>Day of the last editorial change.</summary>
    public Located<DateOnly>? Updated { get; init; }

    /// <summary>Day of a news item.</summary>
    public Located<DateOnly>? Date { get; init; }

    /// <summary>Whether it is left out of a build without <c>--drafts</c>.</summary>
    public bool Draft { get; init; }

    /// <summary>Ids of the sources that the text is written from.</summary>
    public ImmutableArray<Located<string>> Sources { get; init; } = [];

    /// <summary>Ids of the subjects that a news item is about.</summary>
    public ImmutableArray<Located<string>> Subjects { get; init; } = [];

    /// <summary>Lead picture.</summary>
    public NarrativeImage? Image { get; init; }

    /// <summary>The Markdown after the front matter, with LF line ends.</summary>
    public required string Body { get; init; }

    /// <summary>1-based line of the file on which <see cref="Body"/> starts.</summary>
    public required int BodyLine { get; init; }

    /// <summary>Whether <paramref name="other"/> is the same narrative with another text: everything that pages are planned by is the same.</summary>
    public bool DiffersInTextOnly(Narrative other) =>
        Sources.SequenceEqual(other.Sources) && Subjects.SequenceEqual(other.Subjects)
        && (this with { Body = other.Body, Sources = other.Sources, Subjects = other.Subjects }).Equals(other);
}
