namespace Atlas.Data.Documents;

/// <summary>The outcome of parsing: either the root, or the error that stopped the parser. An empty YAML document has neither.</summary>
/// <param name="Root">The root value.</param>
/// <param name="Error">What stopped the parser.</param>
internal sealed record ParsedDocument(DocumentNode? Root, DocumentError? Error);
