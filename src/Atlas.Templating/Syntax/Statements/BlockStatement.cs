using System.Collections.Immutable;

namespace Atlas.Templating.Syntax;

/// <summary>Statements in order.</summary>
internal sealed record BlockStatement(TextSpan Span, ImmutableArray<Statement> Statements) : Statement(Span);
