using System.Numerics;
using Atlas.Templating.Syntax;

namespace Atlas.Templating.Runtime;

/// <summary>Arithmetic by type of number.</summary>
internal static partial class Operators
{
    /// <summary>Bits that a whole number may have.</summary>
    private const int MaxBits = 1024 * 1024;

    public static Value Integers(RenderState state, BinaryExpression node, long left, long right)
    {
        switch (node.Operator)
        {
            case BinaryOperator.Add: return Numbers.Fit(left + right);
            case BinaryOperator.Subtract: return Numbers.Fit(left - right);
            case BinaryOperator.Multiply: return Numbers.Fit(left * right);
            case BinaryOperator.Divide: return Value.From(left / (double)right);
            case BinaryOperator.Equal: return Value.From(left == right);
            case BinaryOperator.NotEqual: return Value.From(left != right);
            case BinaryOperator.Less: return Value.From(left < right);
            case BinaryOperator.LessOrEqual: return Value.From(left <= right);
            case BinaryOperator.Greater: return Value.From(left > right);
            case BinaryOperator.GreaterOrEqual: return Value.From(left >= right);
            default: return BigIntegers(state, node, left, right);
        }
    }

    private static Value BigIntegers(RenderState state, BinaryExpression node, BigInteger left, BigInteger right)
    {
        switch (node.Operator)
        {
            case BinaryOperator.Add: return Numbers.Fit(left + right);
            case BinaryOperator.Subtract: return Numbers.Fit(left - right);
            case BinaryOperator.Multiply when left.GetBitLength() + right.GetBitLength() > MaxBits: throw TooLarge(state, node);
            case BinaryOperator.Multiply: return Numbers.Fit(left * right);
            case BinaryOperator.Divide: return Value.From((double)left / (double)right);
            case BinaryOperator.DivideRound when right.IsZero: throw DividedByZero(state, node);
            case BinaryOperator.DivideRound: return Numbers.Fit(BigInteger.Divide(left, right));
            case BinaryOperator.Modulus when right.IsZero: throw DividedByZero(state, node);
            case BinaryOperator.Modulus: return Numbers.Fit(left % right);
            case BinaryOperator.ShiftLeft: return Numbers.Fit(left << ShiftOf(state, node, left, right));
            case BinaryOperator.ShiftRight: return Numbers.Fit(left >> ShiftOf(state, node, left, right));
            case BinaryOperator.RangeInclude or BinaryOperator.RangeExclude: return Range(state, node, left, right);
            default: return Compared(state, node, left.CompareTo(right));
        }
    }

    private static Value Range(RenderState state, BinaryExpression node, BigInteger left, BigInteger right)
    {
        var range = new ValueRange(left, right, node.Operator == BinaryOperator.RangeInclude);
        if (range.Count <= state.Options.Limits.LoopSteps)
            return Value.FromReference(range);
        throw state.Error(TemplateErrorKind.LoopLimit, node.OperatorSpan, $"Range expression exceeds LoopLimit `{state.Options.Limits.LoopSteps}`.",
            $"L'intervallo supera il limite di {state.Options.Limits.LoopSteps} elementi");
    }

    private static int ShiftOf(RenderState state, BinaryExpression node, BigInteger number, BigInteger bits)
    {
        if (BigInteger.Abs(bits) + number.GetBitLength() <= MaxBits)
            return (int)bits;
        throw TooLarge(state, node);
    }

    private static TemplateException TooLarge(RenderState state, BinaryExpression node) =>
        state.Error(TemplateErrorKind.OutputLimit, node.OperatorSpan, $"A number is limited to {MaxBits} bits", $"Un numero è limitato a {MaxBits} bit");

    private static Value Doubles(RenderState state, BinaryExpression node, double left, double right) => node.Operator switch
    {
        BinaryOperator.Add => Value.From(left + right),
        BinaryOperator.Subtract => Value.From(left - right),
        BinaryOperator.Multiply => Value.From(left * right),
        BinaryOperator.Divide => Value.From(left / right),
        BinaryOperator.DivideRound => Value.From(Math.Round(left / right)),
        BinaryOperator.Modulus => Value.From(left % right),
        BinaryOperator.ShiftLeft => Value.From(left * Math.Pow(2, right)),
        BinaryOperator.ShiftRight => Value.From(left / Math.Pow(2, right)),
        BinaryOperator.RangeInclude or BinaryOperator.RangeExclude => throw Unimplemented(state, node, "double"),
        _ => ComparedReals(node.Operator, left, right),
    };

    private static Value Singles(RenderState state, BinaryExpression node, float left, float right) => node.Operator switch
    {
        BinaryOperator.Add => Value.From(left + right),
        BinaryOperator.Subtract => Value.From(left - right),
        BinaryOperator.Multiply => Value.From(left * right),
        BinaryOperator.Divide => Value.From(left / right),
        BinaryOperator.DivideRound => Value.From((float)(int)(left / right)),
        BinaryOperator.Modulus => Value.From(left % right),
        BinaryOperator.ShiftLeft => Value.From(left * MathF.Pow(2, right)),
        BinaryOperator.ShiftRight => Value.From(left / MathF.Pow(2, right)),
        BinaryOperator.RangeInclude or BinaryOperator.RangeExclude => throw Unimplemented(state, node, "float"),
        _ => ComparedReals(node.Operator, left, right),
    };

    private static Value ComparedReals(BinaryOperator op, double left, double right) => Value.From(op switch
    {
        BinaryOperator.Equal => left == right,
        BinaryOperator.NotEqual => left != right,
        BinaryOperator.Less => left < right,
        BinaryOperator.LessOrEqual => left <= right,
        BinaryOperator.Greater => left > right,
        _ => left >= right,
    });

    private static Value Decimals(RenderState state, BinaryExpression node, decimal left, decimal right)
    {
        switch (node.Operator)
        {
            case BinaryOperator.Add: return Value.From(left + right);
            case BinaryOperator.Subtract: return Value.From(left - right);
            case BinaryOperator.Multiply: return Value.From(left * right);
            case BinaryOperator.Divide or BinaryOperator.DivideRound or BinaryOperator.Modulus when right == 0: throw DividedByZero(state, node);
            case BinaryOperator.Divide: return Value.From(left / right);
            case BinaryOperator.DivideRound: return Value.From(Math.Round(left / right));
            case BinaryOperator.Modulus: return Value.From(left % right);
            case BinaryOperator.ShiftLeft: return Value.From(left * (decimal)Math.Pow(2, (double)right));
            case BinaryOperator.ShiftRight: return Value.From(left / (decimal)Math.Pow(2, (double)right));
            case BinaryOperator.RangeInclude or BinaryOperator.RangeExclude: throw Unimplemented(state, node, "decimal");
            default: return Compared(state, node, left.CompareTo(right));
        }
    }

    private static TemplateException DividedByZero(RenderState state, BinaryExpression node) =>
        state.Error(TemplateErrorKind.InvalidOperation, node.OperatorSpan, "Attempted to divide by zero.", "Divisione per zero");

    private static TemplateException Unimplemented(RenderState state, BinaryExpression node, string type) =>
        state.Error(TemplateErrorKind.InvalidOperation, node.OperatorSpan,
            $"The operator `{BinaryOperators.TextOf(node.Operator)}` is not implemented for {type}<->{type}",
            $"L'operatore `{BinaryOperators.TextOf(node.Operator)}` non si applica ai numeri di tipo {type}");
}
