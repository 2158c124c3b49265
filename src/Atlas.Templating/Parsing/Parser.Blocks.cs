using System.Collections.Immutable;
using Atlas.Templating.Scanning;
using Atlas.Templating.Syntax;

namespace Atlas.Templating.Parsing;

/// <summary>Choices and loops.</summary>
internal sealed partial class Parser
{
    private IfStatement ParseIf()
    {
        var (start, errorsBefore) = OpenBlockHead();
        var condition = ExpectExpression(new ExpressionRules { Around = Construct.If });
        EndHead(errorsBefore);
        var then = ParseBlock();
        Statement? otherwise = null;
        if (IsWord(Current, "else"))
        {
            if (IsWord(Peek(), "if"))
            {
                Next();
                _openBlocks--;
                otherwise = TryEnter() ? ParseIf() : null;
                Leave();
                return new IfStatement(SpanFrom(start), condition, then, otherwise);
            }

            otherwise = ParseElse();
        }

        ExpectEnd(Construct.If, start);
        return new IfStatement(SpanFrom(start), condition, then, otherwise);
    }

    private BlockStatement ParseElse()
    {
        Next();
        ExpectStatementEnd();
        return ParseBlock();
    }

    private CaseStatement ParseCase()
    {
        var (start, errorsBefore) = OpenBlockHead();
        var value = ExpectExpression(new ExpressionRules { Around = Construct.Case });
        EndHead(errorsBefore);
        SkipToFirstWhen();
        var clauses = ImmutableArray.CreateBuilder<WhenClause>();
        while (IsWord(Current, "when"))
            clauses.Add(ParseWhen());
        if (clauses.Count == 0 && IsWord(Current, "else"))
            ReportStrayElse(Current.Span);
        var otherwise = IsWord(Current, "else") ? ParseElse() : null;
        ExpectEnd(Construct.Case, start);
        return new CaseStatement(SpanFrom(start), value, clauses.ToImmutable(), otherwise);
    }

    /// <summary>Between <c>case</c> and the first <c>when</c> only white space has a meaning: text is dropped, statements are errors.</summary>
    private void SkipToFirstWhen()
    {
        while (Current.Kind != TokenKind.EndOfFile && !IsTerminator(Current))
        {
            if (Current.Kind is TokenKind.Text or TokenKind.EscapedText or TokenKind.CodeEnter or TokenKind.CodeExit or TokenKind.NewLine or TokenKind.Semicolon)
            {
                Next();
                continue;
            }

            Report(Current.Span,
                $"Unexpected statement/expression `{TextOf(Current)}` in the body of a `case` statement. Only `when`/`else` are expected.",
                $"`{TextOf(Current)}` non può stare tra `case` e il primo `when`");
            SkipToStatementEnd();
        }
    }

    private WhenClause ParseWhen()
    {
        var (start, errorsBefore) = OpenHead();
        var values = ImmutableArray.CreateBuilder<Expression>();
        _isInWhen = true;
        while (IsStartOfExpression(Current))
        {
            values.Add(ParseExpression(new ExpressionRules { Around = Construct.When, IsInWhen = true }));
            if (Current.Kind is not (TokenKind.Comma or TokenKind.DoubleBar))
                break;
            Next();
        }

        _isInWhen = false;
        if (values.Count == 0)
            Report(Current.Span, "When is expecting at least one value.", "Dopo `when` serve almeno un valore");
        EndHead(errorsBefore);
        return new WhenClause(SpanFrom(start), values.ToImmutable(), ParseBlock());
    }

    private ForStatement ParseFor(bool isTableRow)
    {
        var construct = isTableRow ? Construct.TableRow : Construct.For;
        var (start, errorsBefore) = OpenBlockHead();
        var variable = ExpectExpression(new ExpressionRules { Around = construct, IsBasic = true });
        var options = new List<NamedArgumentExpression>();
        Expression elements = new MissingExpression(Current.Span);
        if (variable is not MissingExpression)
            elements = ParseForElements(construct, start, variable, options);
        EndHead(errorsBefore);
        var body = ParseBlock();
        var otherwise = IsWord(Current, "else") ? ParseElse() : null;
        ExpectEnd(construct, start);
        return new ForStatement(SpanFrom(start), isTableRow, variable, elements, [.. options], body, otherwise);
    }

    private Expression ParseForElements(Construct construct, TextSpan start, Expression variable, List<NamedArgumentExpression> options)
    {
        if (!IsAssignable(variable))
        {
            var text = _source.Slice(variable.Span);
            Report(construct, start, $"Expecting a variable instead of `{text}`", $"Serve una variabile al posto di `{text}`");
        }

        if (!IsWord(Current, "in"))
            Report(construct, start, $"Expecting 'in' word instead of `{TextOf(Current)}`", $"Serve `in` al posto di `{TextOf(Current)}`");
        else
            Next();
        return ExpectExpression(new ExpressionRules { Around = construct, LoopOptions = options });
    }

    private WhileStatement ParseWhile()
    {
        var (start, errorsBefore) = OpenBlockHead();
        var condition = ExpectExpression(new ExpressionRules { Around = Construct.While });
        EndHead(errorsBefore);
        var body = ParseBlock();
        ExpectEnd(Construct.While, start);
        return new WhileStatement(SpanFrom(start), condition, body);
    }

    private WithStatement ParseWith()
    {
        var (start, errorsBefore) = OpenBlockHead();
        var target = ExpectExpression(new ExpressionRules { Around = Construct.With });
        EndHead(errorsBefore);
        var body = ParseBlock();
        ExpectEnd(Construct.With, start);
        return new WithStatement(SpanFrom(start), target, body);
    }

    private WrapStatement ParseWrap()
    {
        var (start, errorsBefore) = OpenBlockHead();
        var target = ExpectExpression(new ExpressionRules { Around = Construct.Wrap });
        EndHead(errorsBefore);
        var body = ParseBlock();
        ExpectEnd(Construct.Wrap, start);
        return new WrapStatement(SpanFrom(start), target, body);
    }

    private CaptureStatement ParseCapture()
    {
        var (start, errorsBefore) = OpenBlockHead();
        var target = ExpectExpression(new ExpressionRules { Around = Construct.Capture });
        if (target is not MissingExpression && !IsAssignable(target))
            ReportUnassignable(target);
        EndHead(errorsBefore);
        var body = ParseBlock();
        ExpectEnd(Construct.Capture, start);
        return new CaptureStatement(SpanFrom(start), target, body);
    }

    /// <summary>Takes the word that opens a statement with a block.</summary>
    private (TextSpan Start, int ErrorsBefore) OpenBlockHead()
    {
        _openBlocks++;
        return OpenHead();
    }

    private (TextSpan Start, int ErrorsBefore) OpenHead() => (Next().Span, _errors.Count);
}
