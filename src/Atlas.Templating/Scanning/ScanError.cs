namespace Atlas.Templating.Scanning;

/// <summary>A stretch of text that is no token, and why.</summary>
internal readonly record struct ScanError(TextSpan Span, TemplateMessage Message);
