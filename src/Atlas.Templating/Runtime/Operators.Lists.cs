using System.Runtime.CompilerServices;
using Atlas.Templating.Syntax;

namespace Atlas.Templating.Runtime;

/// <summary>Operators with a list on one side or both.</summary>
internal static partial class Operators
{
    private static bool IsList(RenderState state, Value value) => value.Reference is TemplateArray or ValueRange
        || (value.Reference is { } other && !MemberReading.IsSpecial(other) && state.Engine.Shapes.Of(other) is { List: not null, Dictionary: null });

    private static Value Lists(RenderState state, BinaryExpression node, Value left, Value right)
    {
        var first = IsList(state, left) ? Conversions.ToList(state, left) : null;
        var second = IsList(state, right) ? Conversions.ToList(state, right) : null;
        switch (node.Operator)
        {
            case BinaryOperator.ShiftLeft when first is not null:
                return NewList([.. first, right]);
            case BinaryOperator.ShiftRight when second is not null:
                return NewList([left, .. second]);
            case BinaryOperator.Add when first is not null && second is not null:
                return NewList([.. first, .. second]);
            case BinaryOperator.Multiply when first is null || second is null:
                return Repeated(state, node, (first ?? second)!, first is null ? left : right);
            case BinaryOperator.Divide or BinaryOperator.DivideRound or BinaryOperator.Modulus when first is not null && second is null:
                return Divided(state, node, first, right);
            case BinaryOperator.Equal or BinaryOperator.NotEqual or BinaryOperator.Less or BinaryOperator.LessOrEqual
                or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual when first is not null && second is not null:
                return Value.From(ComparedLists(state, node, first, second));
            default:
                var (op, a, b) = (BinaryOperators.TextOf(node.Operator), TypeNames.Of(left), TypeNames.Of(right));
                throw state.Error(TemplateErrorKind.InvalidOperation, node.OperatorSpan, $"The operator `{op}` is not supported between {a} and {b}.",
                    $"L'operatore `{op}` non si applica tra {a} e {b}");
        }
    }

    private static Value NewList(List<Value> items) => Value.FromReference(new TemplateArray(items));

    private static Value Repeated(RenderState state, BinaryExpression node, IReadOnlyList<Value> list, Value count)
    {
        var times = Conversions.ToInt32(state, node.OperatorSpan, count);
        CheckLength(state, node.OperatorSpan, (long)list.Count * Math.Max(0, times));
        var items = new TemplateArray();
        for (var i = 0; i < times; i++)
            items.Items.AddRange(list);
        return Value.FromReference(items);
    }

    /// <summary>A list divided by a number is its first part; its modulus, every so many elements.</summary>
    private static Value Divided(RenderState state, BinaryExpression node, IReadOnlyList<Value> list, Value number)
    {
        var by = Conversions.ToInt32(state, node.OperatorSpan, number);
        if (by <= 0)
            throw DividedByZero(state, node);
        return node.Operator == BinaryOperator.Modulus
            ? NewList([.. list.Where((_, i) => i % by == 0)])
            : NewList([.. list.Take(list.Count / by)]);
    }

    /// <summary>Lists are compared by their length, and lists of the same length element by element.</summary>
    private static bool ComparedLists(RenderState state, BinaryExpression node, IReadOnlyList<Value> first, IReadOnlyList<Value> second)
    {
        if (first.Count != second.Count)
        {
            return node.Operator switch
            {
                BinaryOperator.Equal => false,
                BinaryOperator.NotEqual => true,
                BinaryOperator.Less or BinaryOperator.LessOrEqual => first.Count < second.Count,
                _ => first.Count > second.Count,
            };
        }

        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw state.Error(TemplateErrorKind.RecursionLimit, node.OperatorSpan, "The lists hold themselves or are nested too deep to be compared",
                "Le liste contengono se stesse o sono troppo annidate per confrontarle");
        }

        if (first.Count == 0)
            return node.Operator is BinaryOperator.Equal or BinaryOperator.LessOrEqual or BinaryOperator.GreaterOrEqual;
        for (var i = 0; i < first.Count; i++)
        {
            if (!Conversions.ToBoolean(Apply(state, node, first[i], second[i])))
                return false;
        }

        return true;
    }
}
