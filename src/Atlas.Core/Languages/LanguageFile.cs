using System.Collections.Immutable;

namespace Atlas.Core.Languages;

/// <summary>The words of the interface in one language (<c>content/lingue/&lt;language&gt;.csv</c>).</summary>
/// <param name="Language">The language as a BCP 47 tag, from the name of the file: <c>en</c>.</param>
/// <param name="File">Path relative to the atlas's folder.</param>
/// <param name="Texts">The phrases, in the order of the file; of two with the same key the first is kept.</param>
public sealed record LanguageFile(string Language, string File, ImmutableArray<LanguageText> Texts)
{
    /// <summary>Whether every row could be read; otherwise a phrase that seems to be missing may stand in one that could not.</summary>
    public bool IsWhole { get; init; } = true;
}
