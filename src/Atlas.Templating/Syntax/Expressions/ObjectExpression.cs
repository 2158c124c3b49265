using System.Collections.Immutable;

namespace Atlas.Templating.Syntax;

/// <summary><c>{a: b}</c>.</summary>
internal sealed record ObjectExpression(TextSpan Span, ImmutableArray<ObjectMember> Members) : Expression(Span);
