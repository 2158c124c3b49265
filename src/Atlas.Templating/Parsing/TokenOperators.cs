using Atlas.Templating.Scanning;
using Atlas.Templating.Syntax;

namespace Atlas.Templating.Parsing;

/// <summary>Which operator a token is.</summary>
internal static class TokenOperators
{
    public static BinaryOperator? BinaryOf(TokenKind kind) => kind switch
    {
        TokenKind.Asterisk => BinaryOperator.Multiply,
        TokenKind.Slash => BinaryOperator.Divide,
        TokenKind.DoubleSlash => BinaryOperator.DivideRound,
        TokenKind.Percent => BinaryOperator.Modulus,
        TokenKind.Plus => BinaryOperator.Add,
        TokenKind.Minus => BinaryOperator.Subtract,
        TokenKind.DoubleLess => BinaryOperator.ShiftLeft,
        TokenKind.DoubleGreater => BinaryOperator.ShiftRight,
        TokenKind.DoubleQuestion => BinaryOperator.Coalesce,
        TokenKind.QuestionExclamation => BinaryOperator.NotNullThen,
        TokenKind.DoubleAmpersand => BinaryOperator.And,
        TokenKind.DoubleBar => BinaryOperator.Or,
        TokenKind.DoubleEqual => BinaryOperator.Equal,
        TokenKind.ExclamationEqual => BinaryOperator.NotEqual,
        TokenKind.Greater => BinaryOperator.Greater,
        TokenKind.GreaterEqual => BinaryOperator.GreaterOrEqual,
        TokenKind.Less => BinaryOperator.Less,
        TokenKind.LessEqual => BinaryOperator.LessOrEqual,
        TokenKind.DoubleDot => BinaryOperator.RangeInclude,
        TokenKind.DoubleDotLess => BinaryOperator.RangeExclude,
        _ => null,
    };

    /// <summary>Whether a token assigns, and with which operator where the assignment is a compound one.</summary>
    public static bool TryAssignmentOf(TokenKind kind, out BinaryOperator? op)
    {
        op = kind switch
        {
            TokenKind.PlusEqual => BinaryOperator.Add,
            TokenKind.MinusEqual => BinaryOperator.Subtract,
            TokenKind.AsteriskEqual => BinaryOperator.Multiply,
            TokenKind.SlashEqual => BinaryOperator.Divide,
            TokenKind.DoubleSlashEqual => BinaryOperator.DivideRound,
            TokenKind.PercentEqual => BinaryOperator.Modulus,
            TokenKind.DoubleQuestionEqual => BinaryOperator.Coalesce,
            _ => null,
        };
        return op is not null || kind == TokenKind.Equal;
    }

    public static UnaryOperator? UnaryOf(TokenKind kind) => kind switch
    {
        TokenKind.Exclamation => UnaryOperator.Not,
        TokenKind.Minus => UnaryOperator.Negate,
        TokenKind.Plus => UnaryOperator.Plus,
        TokenKind.At => UnaryOperator.Alias,
        TokenKind.Caret => UnaryOperator.Expand,
        _ => null,
    };
}
