namespace Atlas.Templating.Syntax;

/// <summary>Precedence and spelling of the operators (language reference, chapter "Expressions").</summary>
internal static class BinaryOperators
{
    /// <summary>Of two operators the one with the higher precedence binds first; equal ones from the left.</summary>
    public static int PrecedenceOf(BinaryOperator op) => op switch
    {
        BinaryOperator.Coalesce or BinaryOperator.NotNullThen => 20,
        BinaryOperator.Or => 30,
        BinaryOperator.And => 40,
        BinaryOperator.Equal or BinaryOperator.NotEqual => 70,
        BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual => 80,
        BinaryOperator.Add or BinaryOperator.Subtract => 100,
        BinaryOperator.RangeInclude or BinaryOperator.RangeExclude => 130,
        _ => 110,
    };

    /// <summary>Precedence of the operators before an operand.</summary>
    public const int UnaryPrecedence = 200;

    /// <summary>Precedence of increments and decrements.</summary>
    public const int IncrementPrecedence = 210;

    public static string TextOf(BinaryOperator op) => op switch
    {
        BinaryOperator.Coalesce => "??",
        BinaryOperator.NotNullThen => "?!",
        BinaryOperator.Or => "||",
        BinaryOperator.And => "&&",
        BinaryOperator.Equal => "==",
        BinaryOperator.NotEqual => "!=",
        BinaryOperator.Less => "<",
        BinaryOperator.LessOrEqual => "<=",
        BinaryOperator.Greater => ">",
        BinaryOperator.GreaterOrEqual => ">=",
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        BinaryOperator.Divide => "/",
        BinaryOperator.DivideRound => "//",
        BinaryOperator.Modulus => "%",
        BinaryOperator.ShiftLeft => "<<",
        BinaryOperator.ShiftRight => ">>",
        BinaryOperator.RangeInclude => "..",
        _ => "..<",
    };
}
