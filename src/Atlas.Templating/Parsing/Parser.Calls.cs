using System.Collections.Immutable;
using Atlas.Templating.Scanning;
using Atlas.Templating.Syntax;

namespace Atlas.Templating.Parsing;

/// <summary>Assignments, calls and pipes.</summary>
internal sealed partial class Parser
{
    private bool TryParseNamed(ref Expression operand, PendingCall? call, in ExpressionRules rules)
    {
        if (rules.ForbidsNamedArgument || Current.Kind != TokenKind.Colon)
            return false;
        if (call is not null || operand is not VariableExpression variable)
        {
            Report(operand.Span, "Expecting a simple global or local variable before `:` in order to create a named argument",
                "Prima dei due punti serve il nome semplice di un argomento");
            return true;
        }

        Next();
        var value = ExpectExpression(new ExpressionRules { Around = rules.Around });
        operand = new NamedArgumentExpression(TextSpan.Between(variable.Span, value.Span), variable.Name, variable.Span, value);
        return true;
    }

    private bool TryParseAssignment(ref Expression operand, PendingCall? call, in ExpressionRules rules)
    {
        if (!TokenOperators.TryAssignmentOf(Current.Kind, out var op))
            return false;
        if (op is null && operand is CallExpression { IsExplicit: true } head && call is null && rules.IsStatement && TryReadParameters(head) is { } parameters)
        {
            ParseInlineFunction(head, parameters);
            return true;
        }

        if (!rules.IsStatement || call is not null || !operand.IsPath)
        {
            Report(Construct.Assignment, operand.Span, "Expression is only allowed for a top level assignment",
                "Un'assegnazione è un'istruzione: non può stare dentro un'espressione");
        }
        else if (!IsAssignable(operand))
        {
            ReportUnassignable(operand);
        }

        var token = Next();
        var value = ExpectExpression(new ExpressionRules { Around = Construct.Assignment });
        operand = new AssignmentExpression(TextSpan.Between(operand.Span, value.Span), operand, op, token.Span, value);
        return true;
    }

    private void ReportUnassignable(Expression target)
    {
        var inner = target is NestedExpression nested ? nested.Inner : target;
        var text = _source.Slice(inner.Span);
        Report(inner is BinaryExpression binary ? binary.OperatorSpan : inner.Span, $"Unsupported expression for target for assignment: {text} = ...", $"Non si può assegnare un valore a `{text}`");
    }

    private static ImmutableArray<Parameter>? TryReadParameters(CallExpression head)
    {
        if (head.Target is not (VariableExpression or LocalVariableExpression))
            return null;
        var parameters = ImmutableArray.CreateBuilder<Parameter>();
        foreach (var argument in head.Arguments)
        {
            if (argument is not VariableExpression variable)
                return null;
            parameters.Add(new Parameter(variable.Span, variable.Name, Default: null, IsVariable: false));
        }

        return parameters.ToImmutable();
    }

    private void ParseInlineFunction(CallExpression head, ImmutableArray<Parameter> parameters)
    {
        Next();
        var errorsBefore = _errors.Count;
        var start = Current.Span;
        var value = ExpectExpression(new ExpressionRules { Around = Construct.Function, IsStatement = true });
        var body = new ExpressionStatement(SpanFrom(start), value);
        EndHead(errorsBefore);
        var function = new FunctionDefinition(TextSpan.Between(head.Span, value.Span), head.Target, parameters, body);
        _inlineFunction = new FunctionStatement(function.Span, function);
    }

    /// <summary>An operand followed by another: a call's target and its first argument, or one argument and the next.</summary>
    private ArgumentStep ParseArgument(ref Expression operand, ref PendingCall? call, in ExpressionRules rules)
    {
        if (rules.ForbidsCall)
            return ParseExplicitCallOnly(ref operand);
        if (Current.Kind == TokenKind.Identifier && rules.LoopOptions is { } options)
        {
            ParseLoopOptions(options);
            return ArgumentStep.Stop;
        }

        if (Current.Kind == TokenKind.Identifier && Peek().Kind == TokenKind.Colon && !rules.ForbidsNamedArgument)
            return ParseNamedArguments(ref operand, ref call);
        if (IsExplicitCall())
        {
            ParseExplicitCall(ref operand);
            return ArgumentStep.Continue;
        }

        if (call is null)
            call = new PendingCall(operand);
        else
            call.Add(operand);
        return ArgumentStep.NextOperand;
    }

    private bool IsExplicitCall() => Current.Kind == TokenKind.OpenParen && !IsAfterWhiteSpace(Current);

    private ArgumentStep ParseExplicitCallOnly(ref Expression operand)
    {
        if (!IsExplicitCall())
            return ArgumentStep.Stop;
        ParseExplicitCall(ref operand);
        return ArgumentStep.Continue;
    }

    private void ParseLoopOptions(List<NamedArgumentExpression> options)
    {
        while (Current.Kind == TokenKind.Identifier)
            options.Add(ParseNamedArgument());
    }

    private NamedArgumentExpression ParseNamedArgument()
    {
        var name = Next();
        Expression? value = null;
        if (Current.Kind == TokenKind.Colon)
        {
            Next();
            value = ExpectExpression(new ExpressionRules { Around = Construct.Call, IsBasic = true });
        }

        return new NamedArgumentExpression(SpanFrom(name.Span), _source.Slice(name.Span).ToString(), name.Span, value);
    }

    private ArgumentStep ParseNamedArguments(ref Expression operand, ref PendingCall? call)
    {
        if (call is null)
            call = new PendingCall(operand);
        else
            call.Add(operand);
        while (true)
        {
            var argument = ParseNamedArgument();
            var isLast = argument.Value is FunctionExpression || !IsStartOfExpression(Current);
            if (isLast)
            {
                call.Add(argument);
                operand = call.Finish();
                call = null;
                return argument.Value is FunctionExpression ? ArgumentStep.Stop : ArgumentStep.Continue;
            }

            call.Add(argument);
            if (Current.Kind != TokenKind.Identifier || Peek().Kind != TokenKind.Colon)
                return ArgumentStep.NextOperand;
        }
    }

    private void ParseExplicitCall(ref Expression operand)
    {
        Next();
        var arguments = ImmutableArray.CreateBuilder<Expression>();
        while (Current.Kind != TokenKind.CloseParen)
        {
            if (arguments.Count > 0 && !TryTakeComma())
                break;
            if (!IsStartOfExpression(Current))
            {
                Report(Current.Span, "Expecting an expression for argument function calls instead of this token.",
                    $"Serve un argomento al posto di `{TextOf(Current)}`");
                break;
            }

            arguments.Add(ParseExpression(new ExpressionRules { Around = Construct.Call }));
        }

        if (Current.Kind == TokenKind.CloseParen)
            Next();
        else
            Report(Current.Span, "Expecting a closing parenthesis for a function call.", "Manca la parentesi che chiude gli argomenti");
        operand = new CallExpression(SpanFrom(operand.Span), operand, arguments.ToImmutable(), IsExplicit: true, IsPiped: false);
    }

    /// <summary>Parses one pipe after the other: what stands before each becomes the first argument of the call after it.</summary>
    private void ParsePipes(ref Expression operand, ref PendingCall? call)
    {
        CloseCall(ref operand, ref call, default);
        while (Current.Kind is TokenKind.Bar or TokenKind.BarGreater)
        {
            _newLineFreedom++;
            Next();
            _newLineFreedom--;
            var target = ExpectExpression(new ExpressionRules { Around = Construct.Pipe, IsPipeTarget = true });
            if (target is MissingExpression)
                return;
            operand = Pipe(operand, target) ?? ReportPipe(operand, target);
            if (!TryGrow())
                return;
        }
    }

    private MissingExpression ReportPipe(Expression from, Expression to)
    {
        var text = _source.Slice(to.Span);
        Report(to.Span, $"Pipe expression destination `{text}` is not a valid function ", $"`{text}` non è una funzione a cui passare un valore con `|`");
        return new MissingExpression(TextSpan.Between(from.Span, to.Span));
    }

    /// <summary>Gives the piped value to the first call of the target; null where there is none.</summary>
    private static Expression? Pipe(Expression from, Expression to) => to switch
    {
        CallExpression call => call with
        {
            Span = TextSpan.Between(from.Span, call.Span),
            Arguments = call.Arguments.Insert(0, from),
            IsPiped = true,
        },
        BinaryExpression binary => Pipe(from, binary.Left) is { } left ? binary with { Left = left } : null,
        ConditionalExpression conditional => Pipe(from, conditional.Condition) is { } condition ? conditional with { Condition = condition } : null,
        NestedExpression nested => Pipe(from, nested.Inner) is { } inner ? nested with { Inner = inner } : null,
        { IsPath: true } => new CallExpression(TextSpan.Between(from.Span, to.Span), to, [from], IsExplicit: false, IsPiped: true),
        _ => null,
    };
}
