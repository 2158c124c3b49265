using Atlas.Templating.Scanning;
using Atlas.Templating.Syntax;

namespace Atlas.Templating.Parsing;

/// <summary>Expressions (language reference, chapter "Expressions").</summary>
internal sealed partial class Parser
{
    private Expression ExpectExpression(ExpressionRules rules, string? english = null, string? italian = null)
    {
        if (IsStartOfExpression(Current))
            return ParseExpression(rules);
        Report(rules.Around, Current.Span, english ?? $"Expecting <expression> instead of `{TextOf(Current)}`",
            italian ?? $"Serve un'espressione al posto di `{TextOf(Current)}`");
        return new MissingExpression(Current.Span);
    }

    private static bool IsStartOfExpression(Token token) => token.Kind is TokenKind.Identifier or TokenKind.SpecialIdentifier
        or TokenKind.Integer or TokenKind.HexInteger or TokenKind.BinaryInteger or TokenKind.Float
        or TokenKind.String or TokenKind.VerbatimString or TokenKind.InterpolationStart
        or TokenKind.OpenParen or TokenKind.OpenBrace or TokenKind.OpenBracket
        or TokenKind.Exclamation or TokenKind.Minus or TokenKind.Plus or TokenKind.At or TokenKind.Caret
        or TokenKind.DoublePlus or TokenKind.DoubleMinus;

    /// <summary>Parses an expression: operands in sequence are a call with its arguments.</summary>
    private Expression ParseExpression(ExpressionRules rules)
    {
        Expression result = new MissingExpression(Current.Span);
        var heightAround = _height;
        _height = 0;
        if (TryEnter())
        {
            PendingCall? call = null;
            var errorsBefore = _errors.Count;
            do
            {
                result = ParseOperand();
            }
            while (_errors.Count == errorsBefore && ParseContinuation(ref result, ref call, rules));
            if (call is not null)
            {
                call.Add(result);
                result = call.Finish();
            }
        }

        Leave();
        _height = Math.Max(heightAround, _height + 1);
        return result;
    }

    /// <summary>Takes all that can follow an operand. Returns whether another argument of the pending call follows.</summary>
    private bool ParseContinuation(ref Expression operand, ref PendingCall? call, in ExpressionRules rules)
    {
        while (true)
        {
            if (operand is FunctionExpression or MissingExpression)
                return false;
            if (TryParseSuffix(ref operand, rules))
            {
                if (!TryGrow())
                    return false;
                continue;
            }

            if (rules.IsBasic)
                return false;
            if (TryParseNamed(ref operand, call, rules) || TryParseAssignment(ref operand, call, rules))
                return false;
            if (TokenOperators.BinaryOf(Current.Kind) is { } op)
            {
                if (!TryParseBinary(op, ref operand, call, rules) || !TryGrow())
                    return false;
                continue;
            }

            if (Current.Kind == TokenKind.Question)
            {
                if (rules.Precedence == 0)
                    ParseConditional(ref operand, ref call, rules);
                return false;
            }

            if (IsStartOfExpression(Current))
            {
                var step = ParseArgument(ref operand, ref call, rules);
                if (step != ArgumentStep.Continue || !TryGrow())
                    return step == ArgumentStep.NextOperand;
                continue;
            }

            if (rules.Precedence > 0)
                return false;
            if (Current.Kind is not (TokenKind.Bar or TokenKind.BarGreater) || rules.IsPipeTarget)
                return false;
            ParsePipes(ref operand, ref call);
            return false;
        }
    }

    /// <summary>Members, elements, increments.</summary>
    private bool TryParseSuffix(ref Expression operand, in ExpressionRules rules)
    {
        switch (Current.Kind)
        {
            case TokenKind.Dot or TokenKind.QuestionDot:
                return ParseMember(ref operand);
            case TokenKind.DoublePlus or TokenKind.DoubleMinus when !rules.IsBasic:
                ParsePostfixIncrement(ref operand);
                return true;
            case TokenKind.OpenBracket when !IsAfterWhiteSpace(Current)
                && (operand.IsPath || operand is LiteralExpression or CallExpression or InterpolatedStringExpression):
                ParseIndex(ref operand);
                return true;
            default:
                return false;
        }
    }

    private bool ParseMember(ref Expression operand)
    {
        var name = Peek();
        if (name.Kind != TokenKind.Identifier)
        {
            Report(name.Span, $"Invalid token `{TextOf(name)}`. The dot operator is expected to be followed by a plain identifier",
                $"Dopo il punto serve un nome al posto di `{TextOf(name)}`");
            operand = new MissingExpression(operand.Span);
            return false;
        }

        var isOptional = Next().Kind == TokenKind.QuestionDot;
        Next();
        if (Current.Kind == TokenKind.Question && (IsWord(name, "empty") || IsWord(name, "blank")))
        {
            Next();
            operand = new EmptyTestExpression(SpanFrom(operand.Span), operand);
            return true;
        }

        // A chain that became optional stays so: a?.b.c is null where b is.
        isOptional |= operand is MemberExpression { IsOptional: true };
        operand = new MemberExpression(SpanFrom(operand.Span), operand, _source.Slice(name.Span).ToString(), name.Span, isOptional);
        return true;
    }

    private void ParsePostfixIncrement(ref Expression operand)
    {
        var isDecrement = Next().Kind == TokenKind.DoubleMinus;
        CheckIncrementTarget(operand);
        CheckConstant(operand.Span);
        operand = new IncrementExpression(SpanFrom(operand.Span), operand, isDecrement, IsPostfix: true);
    }

    private void CheckIncrementTarget(Expression target)
    {
        if (!IsAssignable(target) && target is not MissingExpression)
        {
            Report(Previous.Span, "The operand of an increment or decrement operator must be a variable, property or indexer",
                "`++` e `--` vogliono una variabile, un membro o un elemento");
        }
    }

    private void ParseIndex(ref Expression operand)
    {
        Next();
        var index = ExpectExpression(new ExpressionRules { Around = Construct.Index },
            $"Expecting <index_expression> instead of `{TextOf(Current)}`", $"Serve un indice al posto di `{TextOf(Current)}`");
        if (Current.Kind == TokenKind.CloseBracket)
            Next();
        else
            Report(Current.Span, $"Unexpected `{TextOf(Current)}`. Expecting ']'", $"Serve `]` al posto di `{TextOf(Current)}`");
        operand = new IndexExpression(SpanFrom(operand.Span), operand, index);
    }

    private bool IsAfterWhiteSpace(Token token) => token.Span.Start > 0 && char.IsWhiteSpace(_source.Text[token.Span.Start - 1]);

    /// <summary>The values of a <c>when</c> cannot change anything.</summary>
    private void CheckConstant(TextSpan start)
    {
        if (!_isInWhen)
            return;
        var text = _source.Slice(SpanFrom(start));
        Report(Current.Span, $"Unexpected non constant expression `{text}`.", $"`{text}` cambia una variabile: in un `when` non si può");
    }

    private static bool IsAssignable(Expression target) => target is NestedExpression { Inner: VariableExpression }
        or VariableExpression or LocalVariableExpression or MemberExpression or IndexExpression or LoopStateExpression;

    private bool TryParseBinary(BinaryOperator op, ref Expression operand, PendingCall? call, in ExpressionRules rules)
    {
        if (rules.IsInWhen && op == BinaryOperator.Or)
            return false;
        var precedence = BinaryOperators.PrecedenceOf(op);
        if (precedence <= rules.Precedence)
            return false;
        var token = Next();
        var right = TryEnter()
            ? ExpectExpression(
                rules with
                {
                    Around = Construct.Binary,
                    Precedence = precedence,
                    ForbidsCall = rules.ForbidsCall || call is not null,
                    IsStatement = false,
                    LoopOptions = null,
                    IsPipeTarget = false,
                },
                $"Expecting an <expression> to the right of the operator instead of `{TextOf(Current)}`",
                $"A destra dell'operatore serve un'espressione al posto di `{TextOf(Current)}`")
            : new MissingExpression(token.Span);
        Leave();
        operand = new BinaryExpression(TextSpan.Between(operand.Span, right.Span), op, token.Span, operand, right);
        return true;
    }

    private void ParseConditional(ref Expression operand, ref PendingCall? call, in ExpressionRules rules)
    {
        CloseCall(ref operand, ref call, rules);
        Next();
        var branch = new ExpressionRules { Around = Construct.Conditional, ForbidsNamedArgument = true };
        var then = ExpectExpression(branch);
        if (Current.Kind == TokenKind.Colon)
        {
            Next();
        }
        else
        {
            Report(Current.Span, $"Unexpected token found `{TextOf(Current)}` while expecting `:`.", $"Serve `:` al posto di `{TextOf(Current)}`");
        }

        var otherwise = ExpectExpression(branch);
        operand = new ConditionalExpression(TextSpan.Between(operand.Span, otherwise.Span), operand, then, otherwise);
    }

    private static void CloseCall(ref Expression operand, ref PendingCall? call, in ExpressionRules rules)
    {
        if (call is not null)
        {
            call.Add(operand);
            operand = call.Finish();
            call = null;
        }
        else if (rules.IsPipeTarget && operand.IsPath)
        {
            operand = new CallExpression(operand.Span, operand, [], IsExplicit: false, IsPiped: false);
        }
    }
}
