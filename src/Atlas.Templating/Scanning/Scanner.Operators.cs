namespace Atlas.Templating.Scanning;

/// <summary>Operators and punctuation, the longest first.</summary>
internal sealed partial class Scanner
{
    private void ScanOperator()
    {
        var (kind, length) = MatchOperator(_text[_position]);
        var start = _position;
        _position += length;
        Add(kind, start, _position);
        if (kind == TokenKind.Invalid)
            AddError(start, _position, $"Unexpected character `{_text[start]}`", $"Carattere inatteso `{_text[start]}`");
    }

    private (TokenKind Kind, int Length) MatchOperator(char c) => c switch
    {
        ';' => (TokenKind.Semicolon, 1),
        ':' => (TokenKind.Colon, 1),
        ',' => (TokenKind.Comma, 1),
        '@' => (TokenKind.At, 1),
        '(' => (TokenKind.OpenParen, 1),
        ')' => (TokenKind.CloseParen, 1),
        '[' => (TokenKind.OpenBracket, 1),
        ']' => (TokenKind.CloseBracket, 1),
        '^' => Pair('^', TokenKind.DoubleCaret, TokenKind.Caret),
        '&' => Pair('&', TokenKind.DoubleAmpersand, TokenKind.Ampersand),
        '!' => Pair('=', TokenKind.ExclamationEqual, TokenKind.Exclamation),
        '=' => Pair('=', TokenKind.DoubleEqual, TokenKind.Equal),
        '%' => Pair('=', TokenKind.PercentEqual, TokenKind.Percent),
        '*' => Pair('=', TokenKind.AsteriskEqual, TokenKind.Asterisk),
        '|' => Peek(1) == '>' ? (TokenKind.BarGreater, 2) : Pair('|', TokenKind.DoubleBar, TokenKind.Bar),
        '+' => Peek(1) == '=' ? (TokenKind.PlusEqual, 2) : Pair('+', TokenKind.DoublePlus, TokenKind.Plus),
        '-' => Peek(1) == '=' ? (TokenKind.MinusEqual, 2) : Pair('-', TokenKind.DoubleMinus, TokenKind.Minus),
        '<' => Peek(1) == '=' ? (TokenKind.LessEqual, 2) : Pair('<', TokenKind.DoubleLess, TokenKind.Less),
        '>' => Peek(1) == '=' ? (TokenKind.GreaterEqual, 2) : Pair('>', TokenKind.DoubleGreater, TokenKind.Greater),
        '?' => MatchQuestion(),
        '/' => MatchSlash(),
        '.' => MatchDot(),
        _ => (TokenKind.Invalid, 1),
    };

    private (TokenKind Kind, int Length) Pair(char second, TokenKind pair, TokenKind single) => Peek(1) == second ? (pair, 2) : (single, 1);

    private (TokenKind Kind, int Length) MatchQuestion() => Peek(1) switch
    {
        '?' => Peek(2) == '=' ? (TokenKind.DoubleQuestionEqual, 3) : (TokenKind.DoubleQuestion, 2),
        '.' => (TokenKind.QuestionDot, 2),
        '!' => (TokenKind.QuestionExclamation, 2),
        _ => (TokenKind.Question, 1),
    };

    private (TokenKind Kind, int Length) MatchSlash()
    {
        if (Peek(1) == '=')
            return (TokenKind.SlashEqual, 2);
        if (Peek(1) != '/')
            return (TokenKind.Slash, 1);
        return Peek(2) == '=' ? (TokenKind.DoubleSlashEqual, 3) : (TokenKind.DoubleSlash, 2);
    }

    private (TokenKind Kind, int Length) MatchDot()
    {
        if (Peek(1) != '.')
            return (TokenKind.Dot, 1);
        return Peek(2) switch
        {
            '<' => (TokenKind.DoubleDotLess, 3),
            '.' => (TokenKind.TripleDot, 3),
            _ => (TokenKind.DoubleDot, 2),
        };
    }
}
