namespace Atlas.Templating.Runtime;

/// <summary>A place in one of the templates of a rendering.</summary>
internal readonly record struct TextSpanInSource(SourceText Source, TextSpan Span);
