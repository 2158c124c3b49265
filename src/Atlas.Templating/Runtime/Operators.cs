using Atlas.Templating.Syntax;

namespace Atlas.Templating.Runtime;

/// <summary>The operators between two values (language reference, "Arithmetic expressions" and "Conditional expressions").</summary>
internal static partial class Operators
{
    public static Value Apply(RenderState state, BinaryExpression node, Value left, Value right)
    {
        var op = node.Operator;
        if (left.IsInt32 && right.IsInt32)
            return Integers(state, node, left.AsInt32, right.AsInt32);
        if (left.Reference is RawHtml leftHtml)
            left = Value.From(leftHtml.Html);
        if (right.Reference is RawHtml rightHtml)
            right = Value.From(rightHtml.Html);
        if (left.AsString is not null || right.AsString is not null)
            return Texts(state, node, left, right);
        if (left.Reference is EmptyObject || right.Reference is EmptyObject)
            return Empties(state, op, left, right);
        if (left.IsNull || right.IsNull)
            return Nulls(op, left.IsNull && right.IsNull);
        if (IsList(state, left) || IsList(state, right))
            return Lists(state, node, left, right);
        return Others(state, node, left, right);
    }

    private static Value Others(RenderState state, BinaryExpression node, Value left, Value right)
    {
        left = EnumNumber(left);
        right = EnumNumber(right);
        if (left.IsNumber || right.IsNumber)
            return WithNumber(state, node, left, right);
        if (left.IsBoolean && right.IsBoolean)
            return Booleans(state, node, left.AsBoolean, right.AsBoolean);
        if (Dates.IsDate(left.Reference) || left.Reference is TimeSpan)
            return DatesAndTimes(state, node, left.Reference!, right.Reference);
        return node.Operator switch
        {
            BinaryOperator.Equal => Value.From(Same(left, right)),
            BinaryOperator.NotEqual => Value.From(!Same(left, right)),
            _ => throw Unsupported(state, node, left, right),
        };
    }

    private static bool Same(Value left, Value right) =>
        left.IsBoolean || right.IsBoolean ? left.IsBoolean && right.IsBoolean && left.AsBoolean == right.AsBoolean : Equals(left.Reference, right.Reference);

    private static Value EnumNumber(Value value) => value.Reference is Enum member
        ? Numbers.Fit(Convert.ToInt64(member, System.Globalization.CultureInfo.InvariantCulture))
        : value;

    private static Value WithNumber(RenderState state, BinaryExpression node, Value left, Value right)
    {
        var other = left.IsNumber ? right : left;
        if (!other.IsNumber && !other.IsBoolean)
        {
            return node.Operator switch
            {
                BinaryOperator.Equal => Value.False,
                BinaryOperator.NotEqual => Value.True,
                _ => throw Unsupported(state, node, left, right),
            };
        }

        try
        {
            if (left.Kind == ValueKind.Decimal || right.Kind == ValueKind.Decimal)
                return Decimals(state, node, Numbers.ToDecimal(left), Numbers.ToDecimal(right));
            if (left.Kind == ValueKind.Double || right.Kind == ValueKind.Double)
                return Doubles(state, node, Numbers.ToDouble(left), Numbers.ToDouble(right));
            if (left.Kind == ValueKind.Single || right.Kind == ValueKind.Single)
                return Singles(state, node, (float)Numbers.ToDouble(left), (float)Numbers.ToDouble(right));
            if (left.IsBoolean || right.IsBoolean || left.Kind == ValueKind.Int32 && right.Kind == ValueKind.Int32)
                return Integers(state, node, (long)Numbers.ToBigInteger(left), (long)Numbers.ToBigInteger(right));
            return BigIntegers(state, node, Numbers.ToBigInteger(left), Numbers.ToBigInteger(right));
        }
        catch (OverflowException)
        {
            throw state.Error(TemplateErrorKind.InvalidOperation, node.OperatorSpan, "Value was either too large or too small for a Decimal.",
                "Il risultato è troppo grande per un numero decimale");
        }
    }

    private static Value Nulls(BinaryOperator op, bool areBoth) => op switch
    {
        BinaryOperator.Equal => Value.From(areBoth),
        BinaryOperator.NotEqual => Value.From(!areBoth),
        BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual => Value.False,
        _ => Value.Null,
    };

    private static Value Empties(RenderState state, BinaryOperator op, Value left, Value right)
    {
        var isLeft = left.Reference is EmptyObject;
        var areBoth = isLeft && right.Reference is EmptyObject;
        var isEmpty = areBoth || Conversions.IsEmpty(state, isLeft ? right : left);
        return op switch
        {
            BinaryOperator.Equal or BinaryOperator.LessOrEqual or BinaryOperator.GreaterOrEqual => Value.From(isEmpty),
            BinaryOperator.NotEqual => Value.From(!isEmpty),
            BinaryOperator.Less or BinaryOperator.Greater => Value.False,
            _ => Value.FromReference(EmptyObject.Instance),
        };
    }

    private static Value Booleans(RenderState state, BinaryExpression node, bool left, bool right) => node.Operator switch
    {
        BinaryOperator.Equal => Value.From(left == right),
        BinaryOperator.NotEqual => Value.From(left != right),
        _ => throw state.Error(TemplateErrorKind.InvalidOperation, node.OperatorSpan,
            $"The operator `{BinaryOperators.TextOf(node.Operator)}` is not valid for bool<->bool",
            $"L'operatore `{BinaryOperators.TextOf(node.Operator)}` non si applica a due valori booleani"),
    };

    private static Value DatesAndTimes(RenderState state, BinaryExpression node, object left, object? right)
    {
        if (left is TimeSpan duration)
        {
            if (right is not TimeSpan otherDuration)
                return Mixed(state, node, Value.FromReference(left), Value.FromReference(right));
            return node.Operator switch
            {
                BinaryOperator.Add => Value.FromReference(duration + otherDuration),
                BinaryOperator.Subtract => Value.FromReference(duration - otherDuration),
                _ => Compared(state, node, duration.CompareTo(otherDuration)),
            };
        }

        var date = Dates.From(left);
        if (right is TimeSpan time)
        {
            return node.Operator switch
            {
                BinaryOperator.Add => Value.FromReference(date + time),
                BinaryOperator.Subtract => Value.FromReference(date - time),
                _ => Mixed(state, node, Value.FromReference(left), Value.FromReference(right)),
            };
        }

        if (!Dates.IsDate(right))
            return Mixed(state, node, Value.FromReference(left), Value.FromReference(right));
        return node.Operator == BinaryOperator.Subtract
            ? Value.FromReference(date - Dates.From(right!))
            : Compared(state, node, date.CompareTo(Dates.From(right!)));
    }

    private static Value Mixed(RenderState state, BinaryExpression node, Value left, Value right) => node.Operator switch
    {
        BinaryOperator.Equal => Value.False,
        BinaryOperator.NotEqual => Value.True,
        _ => throw Unsupported(state, node, left, right),
    };

    private static Value Compared(RenderState state, BinaryExpression node, int order) => node.Operator switch
    {
        BinaryOperator.Equal => Value.From(order == 0),
        BinaryOperator.NotEqual => Value.From(order != 0),
        BinaryOperator.Less => Value.From(order < 0),
        BinaryOperator.LessOrEqual => Value.From(order <= 0),
        BinaryOperator.Greater => Value.From(order > 0),
        BinaryOperator.GreaterOrEqual => Value.From(order >= 0),
        _ => throw state.Error(TemplateErrorKind.InvalidOperation, node.OperatorSpan,
            $"The operator `{BinaryOperators.TextOf(node.Operator)}` is not supported for DateTime",
            $"L'operatore `{BinaryOperators.TextOf(node.Operator)}` non si applica alle date"),
    };

    private static Value Texts(RenderState state, BinaryExpression node, Value left, Value right)
    {
        switch (node.Operator)
        {
            case BinaryOperator.Add:
                return Value.From(Concatenate(state, node, TextFormatter.Format(state, left), TextFormatter.Format(state, right)));
            case BinaryOperator.Multiply:
                return Repeated(state, node, left, right);
            case BinaryOperator.Equal or BinaryOperator.NotEqual or BinaryOperator.Less or BinaryOperator.LessOrEqual
                or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual:
                return ComparedTexts(state, node, TextFormatter.Format(state, left), TextFormatter.Format(state, right));
            default:
                throw state.Error(TemplateErrorKind.InvalidOperation, node.OperatorSpan,
                    $"Operator `{BinaryOperators.TextOf(node.Operator)}` is not supported on string objects",
                    $"L'operatore `{BinaryOperators.TextOf(node.Operator)}` non si applica alle stringhe");
        }
    }

    private static Value ComparedTexts(RenderState state, BinaryExpression node, string left, string right) => node.Operator switch
    {
        BinaryOperator.Equal => Value.From(string.Equals(left, right, StringComparison.Ordinal)),
        BinaryOperator.NotEqual => Value.From(!string.Equals(left, right, StringComparison.Ordinal)),
        _ => Compared(state, node, TextOrder.Compare(left, right)),
    };

    private static string Concatenate(RenderState state, BinaryExpression node, string left, string right)
    {
        CheckLength(state, node.OperatorSpan, (long)left.Length + right.Length);
        return left + right;
    }

    private static Value Repeated(RenderState state, BinaryExpression node, Value left, Value right)
    {
        var (text, count, countSpan) = right.AsString is null ? (left, right, node.Right.Span) : (right, left, node.Left.Span);
        if (text.AsString is null || !(count.IsNumber || count.IsNull || (count.AsString is { } digits && Numbers.TryParse(digits, out _))))
        {
            throw state.Error(TemplateErrorKind.InvalidOperation, countSpan,
                "Expecting an integer. The operator `*` is not supported for the expression. Only working on string x int or int x string",
                "Serve un numero intero: `*` ripete una stringa tante volte quante dice il numero");
        }

        var times = Math.Max(0, Conversions.ToInt32(state, countSpan, count));
        CheckLength(state, node.OperatorSpan, (long)text.AsString.Length * times);
        return Value.From(new System.Text.StringBuilder().Insert(0, text.AsString, times).ToString());
    }

    public static void CheckLength(RenderState state, TextSpan span, long length)
    {
        if (length > state.Options.Limits.OutputLength)
        {
            throw state.Error(TemplateErrorKind.OutputLimit, span, $"The text is longer than the limit of {state.Options.Limits.OutputLength} characters",
                $"Il testo supera il limite di {state.Options.Limits.OutputLength} caratteri");
        }
    }

    private static TemplateException Unsupported(RenderState state, BinaryExpression node, Value left, Value right) =>
        state.Error(TemplateErrorKind.InvalidOperation, node.OperatorSpan,
            $"Unsupported types `{TextFormatter.Format(state, left)}/{TypeNames.Of(left)}` {BinaryOperators.TextOf(node.Operator)} `{TextFormatter.Format(state, right)}/{TypeNames.Of(right)}` for binary operation",
            $"L'operatore `{BinaryOperators.TextOf(node.Operator)}` non si applica a `{TypeNames.Of(left)}` e `{TypeNames.Of(right)}`");
}
