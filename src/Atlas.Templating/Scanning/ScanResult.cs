namespace Atlas.Templating.Scanning;

/// <summary>The tokens of a template and what could not be read as one.</summary>
internal sealed record ScanResult(IReadOnlyList<Token> Tokens, IReadOnlyList<ScanError> Errors);
