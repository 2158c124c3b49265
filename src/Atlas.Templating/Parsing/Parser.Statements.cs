using System.Collections.Immutable;
using Atlas.Templating.Scanning;
using Atlas.Templating.Syntax;

namespace Atlas.Templating.Parsing;

/// <summary>Statements in general (language reference, chapter "Statements").</summary>
internal sealed partial class Parser
{
    /// <summary>Parses statements up to an <c>end</c>, <c>else</c> or <c>when</c>, which it leaves to the caller.</summary>
    private BlockStatement ParseBlock()
    {
        var start = Current.Span;
        var statements = ImmutableArray.CreateBuilder<Statement>();
        if (TryEnter())
        {
            while (Current.Kind != TokenKind.EndOfFile && !IsTerminator(Current))
            {
                if (ParseStatement() is { } statement)
                    statements.Add(statement);
            }
        }

        Leave();
        return new BlockStatement(SpanFrom(start), statements.ToImmutable());
    }

    private bool IsTerminator(Token token) => IsWord(token, "end") || IsWord(token, "else") || IsWord(token, "when");

    private Statement? ParseStatement()
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Text or TokenKind.EscapedText:
                Next();
                return new TextStatement(token.Span);
            case TokenKind.CodeEnter:
                Next();
                return new CodeEntryStatement(token.Span, token.Indent);
            case TokenKind.CodeExit:
                Next();
                return new CodeExitStatement(token.Span);
            case TokenKind.NewLine or TokenKind.Semicolon:
                Next();
                return null;
            case TokenKind.Identifier:
                return ParseWordStatement(_source.Slice(token.Span).ToString());
            default:
                return ParseOtherStatement(token);
        }
    }

    private Statement? ParseOtherStatement(Token token)
    {
        if (IsStartOfExpression(token))
            return ParseExpressionStatement();
        if (token.Kind != TokenKind.Invalid)
            Report(token.Span, $"Unexpected token `{TextOf(token)}`", $"`{TextOf(token)}` non può stare qui");
        Next();
        SkipToStatementEnd();
        return null;
    }

    private Statement? ParseWordStatement(string word) => word switch
    {
        "if" => ParseIf(),
        "case" => ParseCase(),
        "for" or "tablerow" or "while" when Peek().Kind == TokenKind.Dot => ParseExpressionStatement(),
        "for" => ParseFor(isTableRow: false),
        "tablerow" => ParseFor(isTableRow: true),
        "while" => ParseWhile(),
        "with" => ParseWith(),
        "wrap" => ParseWrap(),
        "capture" => ParseCapture(),
        "import" => ParseImport(),
        "readonly" => ParseReadonly(),
        "func" => ParseFunctionStatement(),
        "ret" => ParseReturn(),
        "break" => ParseJump(static span => new BreakStatement(span)),
        "continue" => ParseJump(static span => new ContinueStatement(span)),
        _ => ParseExpressionStatement(),
    };

    private Statement? ParseExpressionStatement()
    {
        var errorsBefore = _errors.Count;
        var start = Current.Span;
        var expression = ParseExpression(new ExpressionRules { IsStatement = true });
        if (_inlineFunction is { } function)
        {
            _inlineFunction = null;
            return function;
        }

        if (_errors.Count > errorsBefore)
            SkipToStatementEnd();
        else if (!EndsWithAnonymousFunction(expression))
            ExpectStatementEnd();
        return new ExpressionStatement(SpanFrom(start), expression);
    }

    /// <summary>The statement end after a function's <c>end</c> is that of the function.</summary>
    private static bool EndsWithAnonymousFunction(Expression expression) => expression switch
    {
        FunctionExpression => true,
        AssignmentExpression assignment => EndsWithAnonymousFunction(assignment.Value),
        CallExpression { IsExplicit: false, Arguments: [.., var last] } => EndsWithAnonymousFunction(last),
        NamedArgumentExpression { Value: { } value } => EndsWithAnonymousFunction(value),
        _ => false,
    };

    private void ExpectStatementEnd()
    {
        switch (Current.Kind)
        {
            case TokenKind.NewLine or TokenKind.Semicolon:
                Next();
                return;
            case TokenKind.CodeExit or TokenKind.EndOfFile:
                return;
            case TokenKind.Invalid:
                break;
            default:
                Report(Current.Span, $"Invalid token found `{TextOf(Current)}`. Expecting <EOL>/end of line.",
                    $"`{TextOf(Current)}` è di troppo: qui l'istruzione dovrebbe finire");
                break;
        }

        SkipToStatementEnd();
    }

    /// <summary>Ends a statement's head: one error in it is enough.</summary>
    private void EndHead(int errorsBefore)
    {
        if (_errors.Count > errorsBefore)
            SkipToStatementEnd();
        else
            ExpectStatementEnd();
    }

    private void SkipToStatementEnd()
    {
        while (Current.Kind is not (TokenKind.EndOfFile or TokenKind.CodeExit or TokenKind.NewLine or TokenKind.Semicolon))
            Next();
        if (Current.Kind is TokenKind.NewLine or TokenKind.Semicolon)
            Next();
    }

    /// <summary>Consumes the <c>end</c> of a block, or tells that it is missing.</summary>
    private void ExpectEnd(Construct construct, TextSpan opening, bool isAnonymous = false)
    {
        _openBlocks--;
        while (Current.Kind != TokenKind.EndOfFile)
        {
            if (IsWord(Current, "end"))
            {
                Next();
                if (!isAnonymous)
                    ExpectStatementEnd();
                return;
            }

            ReportStrayTerminator();
            ParseBlock();
        }

        var place = _source.PositionOf(opening.Start);
        Report(construct, Previous.Span, "The <end> statement was not found",
            $"Manca l'`end` del blocco aperto alla riga {place.Line}, colonna {place.Column}");
    }

    private void ReportStrayTerminator()
    {
        var token = Next();
        if (IsWord(token, "else"))
        {
            ReportStrayElse(token.Span);
        }
        else if (IsWord(token, "when"))
        {
            Report(token.Span, "A `when` condition must be preceded by another `when`/`else`/`case` condition",
                "Un `when` deve stare dentro un `case`");
        }
        else
        {
            Report(token.Span, "Unexpected `end`: no block is open", "`end` di troppo: nessun blocco è aperto");
        }

        SkipToStatementEnd();
        if (!IsWord(token, "end"))
            SkipStrayBlock();
    }

    private void ReportStrayElse(TextSpan span) =>
        Report(span, "A else condition must be preceded by another if/else/when condition or a for loop.",
            "Un `else` deve seguire un `if`, un `else if`, un `when` o un `for`");

    /// <summary>Takes the block of a stray <c>else</c> or <c>when</c> with its end, so that the end is not told to be stray too.</summary>
    private void SkipStrayBlock()
    {
        if (_openBlocks > 0)
            return;
        ParseBlock();
        if (IsWord(Current, "end"))
            Next();
    }
}
