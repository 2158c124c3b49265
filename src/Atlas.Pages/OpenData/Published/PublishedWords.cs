using System.Collections.Immutable;
using Atlas.Core.Records;
using Atlas.Pages.OpenData.Tables;

namespace Atlas.Pages.OpenData.Published;

/// <summary>The closed lists of columns, with the labels of <c>vocabularies.csv</c>.</summary>
/// <param name="index">The catalogue.</param>
internal sealed class PublishedWords(CatalogueIndex index)
{
    /// <summary>The words of a vocabulary of the atlas, in its order; empty, and so open, where it has none.</summary>
    public ImmutableArray<CodeWord> Of(string vocabulary) =>
    [
        .. index.Catalogue.Terms
            .Where(t => string.Equals(t.Vocabulary, vocabulary, StringComparison.Ordinal))
            .OrderBy(t => t.Order)
            .Select(t => new CodeWord(t.Id.Value, t.Label)),
    ];

    /// <summary>The words that the program knows, labelled by the atlas's vocabulary where it has them.</summary>
    public ImmutableArray<CodeWord> Of(string vocabulary, params IEnumerable<string> known) =>
    [
        .. known.Select(word => word.ToLowerInvariant())
            .Select(word => new CodeWord(word, index.Term(vocabulary, word)?.Label ?? word)),
    ];
}
