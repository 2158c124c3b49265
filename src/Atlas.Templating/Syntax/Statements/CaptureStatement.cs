namespace Atlas.Templating.Syntax;

/// <summary>Keeps in a variable what its body writes.</summary>
internal sealed record CaptureStatement(TextSpan Span, Expression Target, Statement Body) : Statement(Span);
