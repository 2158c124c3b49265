using System.Collections.Immutable;
using Atlas.Templating.Runtime;
using Atlas.Templating.Scanning;
using Atlas.Templating.Syntax;

namespace Atlas.Templating.Parsing;

/// <summary>Statements without a body, and functions.</summary>
internal sealed partial class Parser
{
    /// <summary>Set when an expression turned out to be an inline function: <c>f(x) = x + 1</c>.</summary>
    private FunctionStatement? _inlineFunction;

    private ImportStatement ParseImport()
    {
        var (start, errorsBefore) = OpenHead();
        var source = ExpectExpression(new ExpressionRules { Around = Construct.Import });
        EndHead(errorsBefore);
        return new ImportStatement(SpanFrom(start), source);
    }

    private ReadonlyStatement ParseReadonly()
    {
        var (start, errorsBefore) = OpenHead();
        var variable = ExpectVariable(Construct.Readonly, start);
        EndHead(errorsBefore);
        return new ReadonlyStatement(SpanFrom(start), variable);
    }

    private ReturnStatement ParseReturn()
    {
        var (start, errorsBefore) = OpenHead();
        var value = IsStartOfExpression(Current) ? ParseExpression(new ExpressionRules { Around = Construct.Return }) : null;
        if (value is not null && _errors.Count == errorsBefore && EndsWithAnonymousFunction(value))
            return new ReturnStatement(SpanFrom(start), value);
        EndHead(errorsBefore);
        return new ReturnStatement(SpanFrom(start), value);
    }

    private Statement ParseJump(Func<TextSpan, Statement> create)
    {
        var start = Next().Span;
        ExpectStatementEnd();
        return create(start);
    }

    private Expression ExpectVariable(Construct construct, TextSpan start)
    {
        if (Current.Kind is TokenKind.Identifier or TokenKind.SpecialIdentifier)
        {
            var token = Current;
            var variable = ParseName();
            if (variable is VariableExpression or LocalVariableExpression)
                return variable;
            Report(construct, start, $"Unexpected variable `{TextOf(token)}`", $"`{TextOf(token)}` non può essere il nome di una variabile");
        }
        else
        {
            Report(construct, start, $"Expecting a variable instead of `{TextOf(Current)}`", $"Serve una variabile al posto di `{TextOf(Current)}`");
        }

        return new MissingExpression(Current.Span);
    }

    private FunctionStatement ParseFunctionStatement()
    {
        var (start, errorsBefore) = OpenBlockHead();
        var name = ExpectVariable(Construct.Function, start);
        var function = ParseFunctionRest(start, name, errorsBefore);
        return new FunctionStatement(function.Span, function);
    }

    private FunctionExpression ParseAnonymousFunction()
    {
        var (start, errorsBefore) = OpenBlockHead();
        var function = ParseFunctionRest(start, name: null, errorsBefore);
        return new FunctionExpression(function.Span, function);
    }

    private FunctionDefinition ParseFunctionRest(TextSpan start, Expression? name, int errorsBefore)
    {
        var freedom = _newLineFreedom;
        _newLineFreedom = 0;
        ImmutableArray<Parameter>? parameters = Current.Kind == TokenKind.OpenParen ? ParseParameters() : null;
        EndHead(errorsBefore);
        var body = ParseBlock();
        _newLineFreedom = freedom;
        ExpectEnd(name is null ? Construct.AnonymousFunction : Construct.Function, start, isAnonymous: name is null);
        return new FunctionDefinition(SpanFrom(start), name, parameters, body);
    }

    private ImmutableArray<Parameter> ParseParameters()
    {
        var parameters = ImmutableArray.CreateBuilder<Parameter>();
        Next();
        while (Current.Kind != TokenKind.CloseParen)
        {
            if (parameters.Count > 0 && !TryTakeComma())
                break;
            if (Current.Kind is not (TokenKind.Identifier or TokenKind.SpecialIdentifier))
            {
                Report(Current.Span, "Expecting an expression for argument function calls instead of this token.",
                    $"Serve il nome di un parametro al posto di `{TextOf(Current)}`");
                break;
            }

            parameters.Add(ParseParameter(parameters));
        }

        if (Current.Kind == TokenKind.CloseParen)
            Next();
        else
            Report(Current.Span, "Expecting a closing parenthesis for a function call.", "Manca la parentesi che chiude l'elenco");
        return parameters.ToImmutable();
    }

    private bool TryTakeComma()
    {
        if (Current.Kind == TokenKind.Comma)
        {
            Next();
            return true;
        }

        Report(Current.Span, "Expecting a comma to separate arguments in a function call.", "Manca la virgola tra un elemento e l'altro");
        return false;
    }

    private Parameter ParseParameter(ImmutableArray<Parameter>.Builder before)
    {
        var token = Current;
        if (ParseName() is not VariableExpression)
            Report(token.Span, "Expecting only a simple name parameter for a function", "Il nome di un parametro è un nome semplice, senza `$`");
        var last = before.Count > 0 ? before[^1] : null;
        Value? defaultValue = null;
        var isVariable = false;
        if (Current.Kind == TokenKind.Equal)
        {
            if (last is { IsVariable: true })
            {
                Report(token.Span, "Cannot declare an optional parameter after a variable parameter (`...`).",
                    "Un parametro facoltativo non può seguire quello variabile (`...`)");
            }

            Next();
            defaultValue = ParseDefaultValue(token);
        }
        else if (Current.Kind == TokenKind.TripleDot)
        {
            if (last is { IsVariable: true })
                Report(token.Span, "Cannot declare multiple variable parameters.", "Un solo parametro può essere variabile (`...`)");
            Next();
            isVariable = true;
        }
        else if (last is { IsVariable: true } or { Default: not null })
        {
            Report(token.Span, "Cannot declare a normal parameter after an optional parameter.",
                "Un parametro obbligatorio non può seguire uno facoltativo");
        }

        return new Parameter(SpanFrom(token.Span), _source.Slice(token.Span).ToString(), defaultValue, isVariable);
    }

    private Value ParseDefaultValue(Token parameter)
    {
        var expression = ExpectExpression(new ExpressionRules { Around = Construct.Function });
        switch (expression)
        {
            case LiteralExpression literal:
                return literal.Value;
            case UnaryExpression { Operator: UnaryOperator.Negate, Operand: LiteralExpression { Value.IsNumber: true } number }:
                return Numbers.Negate(number.Value);
            case MissingExpression:
                return Value.Null;
            default:
                Report(parameter.Span, "Expecting only a literal for an optional parameter value.",
                    "Il valore predefinito di un parametro è un numero, una stringa, true, false o null");
                return Value.Null;
        }
    }
}
