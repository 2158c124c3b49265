using System.Collections.Immutable;
using Atlas.Templating.Runtime;
using Atlas.Templating.Scanning;
using Atlas.Templating.Syntax;

namespace Atlas.Templating.Parsing;

/// <summary>Operands: variables, literals, lists, objects, parentheses and operators before an operand.</summary>
internal sealed partial class Parser
{
    private Expression ParseOperand()
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Identifier or TokenKind.SpecialIdentifier:
                return ParseName();
            case TokenKind.Integer or TokenKind.HexInteger or TokenKind.BinaryInteger or TokenKind.Float:
                return ParseNumber();
            case TokenKind.String:
                Next();
                return new LiteralExpression(token.Span, Value.From(StringLiterals.Unescape(_source.Slice(token.Span)[1..^1])));
            case TokenKind.VerbatimString:
                Next();
                return new LiteralExpression(token.Span, Value.From(StringLiterals.Verbatim(_source.Slice(token.Span)[1..^1])));
            case TokenKind.InterpolationStart:
                return ParseInterpolatedString();
            case TokenKind.OpenParen:
                return ParseNested();
            case TokenKind.OpenBracket:
                return ParseArray();
            case TokenKind.OpenBrace:
                return ParseObject();
            case TokenKind.DoublePlus or TokenKind.DoubleMinus:
                return ParsePrefixIncrement();
            default:
                return ParseUnary();
        }
    }

    private Expression ParseUnary()
    {
        var token = Current;
        if (TokenOperators.UnaryOf(token.Kind) is not { } op)
        {
            Report(token.Span, $"Unexpected token `{TextOf(token)}` while parsing expression", $"Serve un'espressione al posto di `{TextOf(token)}`");
            return new MissingExpression(token.Span);
        }

        Next();
        var operand = ExpectExpression(new ExpressionRules
        {
            Around = Construct.Unary,
            Precedence = BinaryOperators.UnaryPrecedence,
            // What follows a function's alias are arguments beside it: `array.any @string.contains "a"`.
            ForbidsCall = op == UnaryOperator.Alias,
        });
        return new UnaryExpression(TextSpan.Between(token.Span, operand.Span), op, operand);
    }

    private IncrementExpression ParsePrefixIncrement()
    {
        var token = Next();
        var target = ExpectExpression(new ExpressionRules { Around = Construct.Unary, Precedence = BinaryOperators.IncrementPrecedence });
        CheckIncrementTarget(target);
        CheckConstant(token.Span);
        return new IncrementExpression(TextSpan.Between(token.Span, target.Span), target, token.Kind == TokenKind.DoubleMinus, IsPostfix: false);
    }

    private Expression ParseName()
    {
        var token = Current;
        var text = _source.Slice(token.Span).ToString();
        if (token.Kind == TokenKind.SpecialIdentifier)
            return ParseSpecialName(token, text);
        if (text is "do")
            return ParseAnonymousFunction();
        if (text is "for" or "while" or "tablerow" && Peek().Kind == TokenKind.Dot)
        {
            Next();
            return new LoopStateExpression(token.Span, text);
        }

        Next();
        return text switch
        {
            "null" => new LiteralExpression(token.Span, Value.Null),
            "true" => new LiteralExpression(token.Span, Value.True),
            "false" => new LiteralExpression(token.Span, Value.False),
            "this" => new ThisExpression(token.Span),
            _ => new VariableExpression(token.Span, text),
        };
    }

    private Expression ParseSpecialName(Token token, string text)
    {
        Next();
        if (text is "$")
            return new ArgumentsExpression(token.Span);
        if (text is "$$")
            return new BlockExpression(token.Span);
        var name = text[1..];
        if (!char.IsAsciiDigit(name[0]))
            return new LocalVariableExpression(token.Span, name);
        if (int.TryParse(name, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var index))
            return new IndexExpression(token.Span, new ArgumentsExpression(token.Span), new LiteralExpression(token.Span, Value.From(index)));
        Report(token.Span, $"Invalid number `{name}` for the argument `{text}`", $"`{text}` non è un argomento: dopo `$` serve un numero o un nome");
        return new MissingExpression(token.Span);
    }

    private LiteralExpression ParseNumber()
    {
        var token = Next();
        if (NumberLiterals.TryParse(token.Kind, _source.Slice(token.Span), out var value))
            return new LiteralExpression(token.Span, value);
        Report(token.Span, $"Unable to parse number `{TextOf(token)}`", $"`{TextOf(token)}` non è un numero che si possa rappresentare");
        return new LiteralExpression(token.Span, Value.Null);
    }

    private InterpolatedStringExpression ParseInterpolatedString()
    {
        var start = Next().Span;
        var parts = ImmutableArray.CreateBuilder<Expression>();
        while (Current.Kind is TokenKind.InterpolationText or TokenKind.InterpolationOpen)
        {
            var token = Next();
            if (token.Kind == TokenKind.InterpolationText)
            {
                if (token.Span.Length > 0)
                    parts.Add(new LiteralExpression(token.Span, Value.From(StringLiterals.UnescapeInterpolated(_source.Slice(token.Span)))));
                continue;
            }

            parts.Add(ExpectExpression(new ExpressionRules { Around = Construct.Interpolation }));
            if (Current.Kind == TokenKind.InterpolationClose)
            {
                Next();
                continue;
            }

            Report(Current.Span, "Opened interpolated expression not closed on the same line.", "L'espressione nella stringa non è chiusa da `}`");
            SkipInterpolation();
        }

        if (Current.Kind == TokenKind.InterpolationEnd)
            Next();
        return new InterpolatedStringExpression(SpanFrom(start), parts.ToImmutable());
    }

    private void SkipInterpolation()
    {
        while (Current.Kind is not (TokenKind.EndOfFile or TokenKind.InterpolationClose or TokenKind.InterpolationEnd or TokenKind.CodeExit))
            Next();
        if (Current.Kind == TokenKind.InterpolationClose)
            Next();
    }

    private NestedExpression ParseNested()
    {
        var errorsBefore = _errors.Count;
        var start = Next().Span;
        var inner = ExpectExpression(new ExpressionRules { Around = Construct.Nested });
        if (Current.Kind == TokenKind.CloseParen)
        {
            Next();
        }
        else if (_errors.Count == errorsBefore)
        {
            Report(Current.Span, $"Invalid token `{TextOf(Current)}`. Expecting a closing `)`.", $"Serve `)` al posto di `{TextOf(Current)}`");
        }

        return new NestedExpression(SpanFrom(start), inner);
    }

    private ArrayExpression ParseArray()
    {
        var start = Current.Span;
        var items = ImmutableArray.CreateBuilder<Expression>();
        _newLineFreedom++;
        Next();
        while (Current.Kind != TokenKind.CloseBracket)
        {
            var item = ExpectExpression(new ExpressionRules { Around = Construct.Array });
            if (item is MissingExpression)
                break;
            items.Add(item);
            if (Current.Kind != TokenKind.Comma)
                break;
            Next();
        }

        _newLineFreedom--;
        CloseLiteral(TokenKind.CloseBracket, "]");
        return new ArrayExpression(SpanFrom(start), items.ToImmutable());
    }

    private void CloseLiteral(TokenKind kind, string text)
    {
        if (Current.Kind == kind)
        {
            Next();
            return;
        }

        Report(Current.Span, $"Unexpected token found `{TextOf(Current)}` while expecting `{text}`.", $"Serve `{text}` al posto di `{TextOf(Current)}`");
    }

    private ObjectExpression ParseObject()
    {
        var start = Current.Span;
        var errorsBefore = _errors.Count;
        var members = ImmutableArray.CreateBuilder<ObjectMember>();
        _newLineFreedom++;
        Next();
        while (Current.Kind != TokenKind.CloseBrace)
        {
            if (ParseObjectMember() is not { } member)
                break;
            members.Add(member);
            if (Current.Kind != TokenKind.Comma)
                break;
            Next();
        }

        _newLineFreedom--;
        if (_errors.Count == errorsBefore)
            CloseLiteral(TokenKind.CloseBrace, "}");
        return new ObjectExpression(SpanFrom(start), members.ToImmutable());
    }

    private ObjectMember? ParseObjectMember()
    {
        var token = Current;
        if (token.Kind is not (TokenKind.Identifier or TokenKind.String or TokenKind.VerbatimString))
        {
            Report(token.Span,
                $"Unexpected token `{TextOf(token)}` while parsing object initializer. Expecting a simple identifier for the member name.",
                $"Serve il nome di un membro al posto di `{TextOf(token)}`");
            return null;
        }

        Next();
        var name = token.Kind switch
        {
            TokenKind.String => StringLiterals.Unescape(_source.Slice(token.Span)[1..^1]),
            TokenKind.VerbatimString => StringLiterals.Verbatim(_source.Slice(token.Span)[1..^1]),
            _ => _source.Slice(token.Span).ToString(),
        };
        if (Current.Kind != TokenKind.Colon)
        {
            Report(Current.Span,
                $"Unexpected token `{TextOf(Current)}` Expecting a colon : after identifier `{name}` for object initializer member name",
                $"Dopo il nome `{name}` servono i due punti al posto di `{TextOf(Current)}`");
            return null;
        }

        Next();
        if (!IsStartOfExpression(Current))
        {
            Report(Current.Span, $"Unexpected token `{TextOf(Current)}`. Expecting an expression for the value of the member.",
                $"Serve il valore del membro `{name}` al posto di `{TextOf(Current)}`");
            return null;
        }

        var value = ParseExpression(new ExpressionRules());
        return new ObjectMember(TextSpan.Between(token.Span, value.Span), name, value);
    }
}
