using Atlas.Templating.Runtime;
using Atlas.Templating.Syntax;

namespace Atlas.Templating.Compilation;

/// <summary>Statements, but for loops and functions.</summary>
internal sealed partial class Compiler
{
    private Executor CompileStatement(Statement statement) => statement switch
    {
        BlockStatement block => CompileBlock(block),
        TextStatement text => CompileText(text),
        CodeEntryStatement entry => CompileEntry(entry),
        CodeExitStatement => CompileExit(),
        ExpressionStatement expression => CompileExpressionStatement(expression.Expression),
        IfStatement choice => CompileIf(choice),
        CaseStatement choice => CompileCase(choice),
        ForStatement loop => CompileFor(loop),
        WhileStatement loop => CompileWhile(loop),
        BreakStatement jump => CompileJump(jump.Span, Flow.Break, "break"),
        ContinueStatement jump => CompileJump(jump.Span, Flow.Continue, "continue"),
        CaptureStatement capture => CompileCapture(capture),
        ReadonlyStatement node => CompileReadonly(node),
        ImportStatement import => CompileImport(import),
        WithStatement with => CompileWith(with),
        WrapStatement wrap => CompileWrap(wrap),
        ReturnStatement result => CompileReturn(result),
        FunctionStatement function => CompileFunctionStatement(function),
        _ => throw new InvalidOperationException($"No compilation for {statement.GetType().Name}"),
    };

    private Executor CompileBlock(BlockStatement block)
    {
        var executors = block.Statements.Where(IsNeeded).Select(CompileStatement).ToArray();
        if (engine.Options.IsStrict && executors.Length > 0)
            return state => RunCollecting(executors, state);
        return executors switch
        {
            [] => static _ => Flow.Next,
            [var only] => only,
            _ => state => Run(executors, 0, state),
        };
    }

    private bool IsNeeded(Statement statement) => statement switch
    {
        CodeEntryStatement entry => engine.Options.AutoIndent && entry.Indent.Length > 0,
        CodeExitStatement => engine.Options.AutoIndent,
        _ => true,
    };

    private static Flow Run(Executor[] executors, int from, RenderState state)
    {
        for (var i = from; i < executors.Length; i++)
        {
            var flow = executors[i](state);
            if (flow != Flow.Next)
                return flow;
        }

        return Flow.Next;
    }

    /// <summary>Runs statements; after an error in one it goes on with the next, to find other errors.</summary>
    private static Flow RunCollecting(Executor[] executors, RenderState state)
    {
        var next = 0;
        while (true)
        {
            var mark = state.Mark();
            try
            {
                while (next < executors.Length)
                {
                    var flow = executors[next++](state);
                    if (flow != Flow.Next)
                        return flow;
                }

                return Flow.Next;
            }
            catch (TemplateException exception) when (state.Errors.TryGoOn(exception.Error))
            {
                state.GoBack(mark);
            }
        }
    }

    private Executor CompileText(TextStatement node)
    {
        var text = source.Slice(node.Span).ToString();
        var span = node.Span;
        if (_escapes)
            _html.Read(text);
        return state =>
        {
            state.Place = span;
            state.Output.Write(text);
            return Flow.Next;
        };
    }

    private Executor CompileEntry(CodeEntryStatement node)
    {
        var indent = source.Slice(node.Indent).ToString();
        return state =>
        {
            state.Output.Indent = indent;
            return Flow.Next;
        };
    }

    private static Executor CompileExit() => static state =>
    {
        state.Output.Indent = null;
        return Flow.Next;
    };

    private Executor CompileExpressionStatement(Expression expression)
    {
        var span = expression.Span;
        switch (expression)
        {
            case AssignmentExpression assignment:
                var assign = CompileAssignment(assignment);
                return state =>
                {
                    assign(state);
                    return Flow.Next;
                };
            case BlockExpression:
                return state => RunGivenBlock(state, span);
            case CallExpression { Target: VariableExpression { Name: "include" } } call when IsBuiltin("include"):
                return CompileIncludeStatement(call);
            default:
                return CompileOutput(expression);
        }
    }

    private Executor CompileOutput(Expression expression)
    {
        var span = expression.Span;
        var evaluate = CompileExpression(expression);
        var escapes = _escapes;
        var isChecked = escapes && expression is not LiteralExpression;
        var place = isChecked ? _html.Place : HtmlPlace.Text;
        if (escapes)
            _html.ReadOutput();
        if (place is HtmlPlace.Text)
        {
            return state =>
            {
                state.Place = span;
                var value = evaluate(state);
                if (isChecked && state.Surroundings != HtmlPlace.Text)
                    HtmlSafety.Check(state, span, state.Surroundings, value);
                ValueWriter.Write(state, value, escapes);
                return Flow.Next;
            };
        }

        return state =>
        {
            state.Place = span;
            var surroundings = state.Surroundings;
            state.Surroundings = Within(surroundings, place);
            var value = evaluate(state);
            HtmlSafety.Check(state, span, state.Surroundings, value);
            state.Surroundings = surroundings;
            ValueWriter.Write(state, value, escapes);
            return Flow.Next;
        };
    }

    /// <summary>A place within another: what is code around stays code.</summary>
    private static HtmlPlace Within(HtmlPlace surroundings, HtmlPlace place) => surroundings == HtmlPlace.Text || place == HtmlPlace.Code ? place : surroundings;

    private static Flow RunGivenBlock(RenderState state, TextSpan span)
    {
        if (state.Frame.Block is not { } block)
            return Flow.Next;
        state.EnterCall(span);
        var caller = state.Source;
        state.Source = state.Frame.BlockSource!;
        var flow = block(state);
        state.Source = caller;
        return flow;
    }

    private Executor CompileIf(IfStatement node)
    {
        var condition = CompileCondition(node.Condition);
        var before = _html;
        var then = CompileStatement(node.Then);
        if (node.Else is null)
            return state => condition(state) ? then(state) : Flow.Next;
        _html = before;
        var otherwise = CompileStatement(node.Else);
        return state => condition(state) ? then(state) : otherwise(state);
    }

    private Executor CompileCase(CaseStatement node)
    {
        var value = CompileExpression(node.Value);
        var clauses = node.Clauses.Select(CompileClause).ToArray();
        var otherwise = node.Else is null ? null : CompileStatement(node.Else);
        return state =>
        {
            var subject = value(state);
            foreach (var (matches, body) in clauses)
            {
                if (matches(state, subject))
                    return body(state);
            }

            return otherwise is null ? Flow.Next : otherwise(state);
        };
    }

    private (Func<RenderState, Value, bool> Matches, Executor Body) CompileClause(WhenClause clause)
    {
        var candidates = clause.Values
            .Select(v => (Evaluate: CompileExpression(v), Comparison: new BinaryExpression(v.Span, BinaryOperator.Equal, v.Span, v, v)))
            .ToArray();
        var before = _html;
        var body = CompileStatement(clause.Body);
        _html = before;
        return (Matches, body);

        bool Matches(RenderState state, Value subject)
        {
            foreach (var (evaluate, comparison) in candidates)
            {
                if (Conversions.ToBoolean(Operators.Apply(state, comparison, subject, evaluate(state))))
                    return true;
            }

            return false;
        }
    }

    private static Executor CompileJump(TextSpan span, Flow flow, string word) => state => state.Frame.Loop is not null
        ? flow
        : throw state.Error(TemplateErrorKind.InvalidStatement, span, $"The <{word}> statement can only be used inside for/while loops", $"`{word}` ha senso solo dentro un ciclo");

    private Executor CompileCapture(CaptureStatement node)
    {
        var before = _html;
        _html = default;
        var body = CompileStatement(node.Body);
        _html = before;
        var store = CompileStore(node.Target);
        var escapes = _escapes;
        return state =>
        {
            var start = state.Output.Length;
            var indent = state.Output.Indent;
            state.Output.Indent = null;
            var flow = body(state);
            var captured = escapes ? Value.FromReference(state.Capture(start)) : Value.From(state.Output.Cut(start));
            state.Output.Indent = indent;
            store(state, captured);
            return flow;
        };
    }

    private Executor CompileReturn(ReturnStatement node)
    {
        if (node.Value is null)
            return static _ => Flow.Return;
        var value = CompileExpression(node.Value);
        return state =>
        {
            state.ReturnValue = value(state);
            return Flow.Return;
        };
    }

    private Executor CompileIncludeStatement(CallExpression call)
    {
        var site = new CallSite(this, call);
        var escapes = _escapes;
        var place = escapes ? _html.Place : HtmlPlace.Text;
        if (escapes)
            _html.ReadOutput();
        return state =>
        {
            state.Place = site.Span;
            var surroundings = state.Surroundings;
            state.Surroundings = Within(surroundings, place);
            site.Include(state, escapes);
            state.Surroundings = surroundings;
            return Flow.Next;
        };
    }
}
