namespace Atlas.Pages.Search;

/// <summary>That a term stands in a document.</summary>
/// <param name="Document">Index of the document.</param>
/// <param name="Weight">The greatest weight of a field that holds the term, and one more for each further field.</param>
public readonly record struct Posting(int Document, int Weight);
