namespace Atlas.Templating.Syntax;

/// <summary>Stands where an expression is missing; its error is already recorded.</summary>
internal sealed record MissingExpression(TextSpan Span) : Expression(Span);
