using System.Collections.Immutable;
using Atlas.Core.Diagnostics;

namespace Atlas.Data.Documents;

/// <summary>
/// A key that a document written by editors can have. The reader takes only declared keys as their declared type, and the JSON Schemas and
/// forms of editors' tools are made from the same declarations, so that they cannot disagree.
/// </summary>
/// <param name="Name">The key.</param>
/// <param name="Type">What its value can be.</param>
/// <param name="Label">A few words for a form.</param>
/// <param name="Meaning">What it is for, in a sentence.</param>
public sealed record DocumentKey(string Name, KeyType Type, Phrase Label, Phrase Meaning)
{
    /// <summary>Whether the document must have it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The most characters that a text should have; nothing for no limit.</summary>
    public int? LongestText { get; init; }

    /// <summary>The words that a text is one of; none for any text.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>Whether a text is the path of a picture below <c>content/</c>, for which forms have a chooser.</summary>
    public bool IsPicture { get; init; }

    /// <summary>The keys of a map, or of each map of a list.</summary>
    public ImmutableArray<DocumentKey> Keys { get; init; } = [];
}
