namespace Atlas.Templating.Syntax;

/// <summary>The operators before an operand.</summary>
internal enum UnaryOperator
{
    Not,
    Negate,
    Plus,
    Alias,
    Expand,
}
