namespace Atlas.Pages.OpenData.Dcat;

/// <summary>A value of an RDF statement: a resource, or a literal with its language or type.</summary>
/// <param name="Text">The IRI, or the literal's text.</param>
/// <param name="IsIri">Whether it is a resource.</param>
/// <param name="Language">Language of a literal.</param>
/// <param name="Type">IRI of a literal's type.</param>
internal sealed record RdfNode(string Text, bool IsIri, string? Language = null, string? Type = null);
