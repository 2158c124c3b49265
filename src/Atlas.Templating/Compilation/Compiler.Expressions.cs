using Atlas.Templating.Runtime;
using Atlas.Templating.Syntax;

namespace Atlas.Templating.Compilation;

/// <summary>Expressions, but for variables, calls and assignments.</summary>
internal sealed partial class Compiler
{
    /// <summary>Compiles an expression; a path that leads to a function calls it.</summary>
    public Evaluator CompileExpression(Expression expression) => expression switch
    {
        LiteralExpression literal => CompileLiteral(literal.Value),
        InterpolatedStringExpression text => CompileInterpolated(text),
        NestedExpression { Inner: FunctionExpression } function => CompileInvokedPath(function),
        NestedExpression nested => CompileExpression(nested.Inner),
        VariableExpression or LocalVariableExpression or MemberExpression or IndexExpression => CompileInvokedPath(expression),
        ArgumentsExpression or ThisExpression or LoopStateExpression or BlockExpression => CompilePath(expression),
        EmptyTestExpression test => CompileEmptyTest(test),
        UnaryExpression unary => CompileUnary(unary),
        IncrementExpression increment => CompileIncrement(increment),
        BinaryExpression binary => CompileBinary(binary),
        ConditionalExpression conditional => CompileConditional(conditional),
        AssignmentExpression assignment => CompileAssignmentValue(assignment),
        NamedArgumentExpression named => named.Value is null ? CompileLiteral(Value.True) : CompileExpression(named.Value),
        CallExpression call => CompileCall(call),
        ArrayExpression array => CompileArray(array),
        ObjectExpression members => CompileObject(members),
        FunctionExpression function => CompileLiteral(Value.FromReference(CompileFunction(function.Function))),
        _ => throw new InvalidOperationException($"No compilation for {expression.GetType().Name}"),
    };

    private static Evaluator CompileLiteral(Value value) => _ => value;

    private Func<RenderState, bool> CompileCondition(Expression expression)
    {
        switch (expression)
        {
            case NestedExpression nested:
                return CompileCondition(nested.Inner);
            case UnaryExpression { Operator: UnaryOperator.Not } not:
                var inner = CompileCondition(not.Operand);
                return state => !inner(state);
            case BinaryExpression { Operator: BinaryOperator.And } and:
                var (andLeft, andRight) = (CompileCondition(and.Left), CompileCondition(and.Right));
                return state => andLeft(state) && andRight(state);
            case BinaryExpression { Operator: BinaryOperator.Or } or:
                var (orLeft, orRight) = (CompileCondition(or.Left), CompileCondition(or.Right));
                return state => orLeft(state) || orRight(state);
            default:
                var evaluate = CompileExpression(expression);
                return state => Conversions.ToBoolean(evaluate(state));
        }
    }

    private Evaluator CompileInterpolated(InterpolatedStringExpression node)
    {
        var parts = node.Parts.Select(CompileExpression).ToArray();
        var span = node.Span;
        return state =>
        {
            var texts = new string[parts.Length];
            long length = 0;
            for (var i = 0; i < parts.Length; i++)
            {
                texts[i] = TextFormatter.Format(state, parts[i](state));
                length += texts[i].Length;
            }

            Operators.CheckLength(state, span, length);
            return Value.From(string.Concat(texts));
        };
    }

    private Evaluator CompileEmptyTest(EmptyTestExpression node)
    {
        var target = CompileExpression(node.Target);
        return state => Value.From(Conversions.IsEmpty(state, target(state)));
    }

    private Evaluator CompileUnary(UnaryExpression node)
    {
        if (node.Operator == UnaryOperator.Alias)
            return CompilePath(node.Operand);
        if (node.Operator == UnaryOperator.Not)
        {
            var condition = CompileCondition(node.Operand);
            return state => Value.From(!condition(state));
        }

        var operand = CompileExpression(node.Operand);
        if (node.Operator == UnaryOperator.Expand)
            return operand;
        return state => Signed(state, node, operand(state));
    }

    private static Value Signed(RenderState state, UnaryExpression node, Value value)
    {
        if (value.IsNull)
            return value;
        var number = value.IsNumber || value.IsBoolean ? value : Value.Null;
        if (number.IsNull && !(value.AsString is { } text && Numbers.TryParse(text, out number)))
        {
            throw state.Error(TemplateErrorKind.InvalidOperation, node.Span,
                $"Unexpected value `{TextFormatter.Format(state, value)} / Type: {TypeNames.Of(value)}`. Cannot {(node.Operator == UnaryOperator.Negate ? "negate(-)" : "convert(+)")} a non-numeric value",
                $"Il segno si mette solo davanti a un numero, non a un valore di tipo `{TypeNames.Of(value)}`");
        }

        if (number.IsBoolean)
            number = Value.From(number.AsBoolean ? 1 : 0);
        return node.Operator == UnaryOperator.Negate ? Numbers.Negate(number) : number;
    }

    private Evaluator CompileBinary(BinaryExpression node)
    {
        switch (node.Operator)
        {
            case BinaryOperator.And or BinaryOperator.Or:
                var condition = CompileCondition(node);
                return state => Value.From(condition(state));
            case BinaryOperator.Coalesce:
                var (value, fallback) = (CompileExpression(node.Left), CompileExpression(node.Right));
                return state => value(state) is { IsNull: false } known ? known : fallback(state);
            case BinaryOperator.NotNullThen:
                var (tested, then) = (CompileExpression(node.Left), CompileExpression(node.Right));
                return state => tested(state) is { IsNull: true } missing ? missing : then(state);
            default:
                var (left, right) = (CompileExpression(node.Left), CompileExpression(node.Right));
                return state =>
                {
                    var first = left(state);
                    return Operators.Apply(state, node, first, right(state));
                };
        }
    }

    private Evaluator CompileConditional(ConditionalExpression node)
    {
        var condition = CompileCondition(node.Condition);
        var then = CompileExpression(node.Then);
        var otherwise = CompileExpression(node.Else);
        return state => condition(state) ? then(state) : otherwise(state);
    }

    private Evaluator CompileArray(ArrayExpression node)
    {
        var items = node.Items.Select(CompileExpression).ToArray();
        return state =>
        {
            var array = new TemplateArray(items.Length);
            foreach (var item in items)
                array.Items.Add(item(state));
            return Value.FromReference(array);
        };
    }

    private Evaluator CompileObject(ObjectExpression node)
    {
        var members = node.Members.Select(m => (m.Name, Evaluate: CompileExpression(m.Value))).ToArray();
        return state =>
        {
            var result = new TemplateObject(members.Length);
            foreach (var (name, evaluate) in members)
                result.Set(name, evaluate(state));
            return Value.FromReference(result);
        };
    }
}
