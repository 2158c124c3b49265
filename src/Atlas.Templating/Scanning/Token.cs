namespace Atlas.Templating.Scanning;

/// <summary>A token: its kind and where it stands.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Indent">For a code entry: the white space before it on its line, where nothing else precedes it.</param>
internal readonly record struct Token(TokenKind Kind, TextSpan Span, TextSpan Indent = default);
