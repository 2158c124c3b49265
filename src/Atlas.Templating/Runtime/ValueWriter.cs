namespace Atlas.Templating.Runtime;

/// <summary>Writes values to the output; numbers without making texts of them first.</summary>
internal static class ValueWriter
{
    public static void Write(RenderState state, Value value, bool escapes)
    {
        var output = state.Output;
        switch (value.Kind)
        {
            case ValueKind.String when escapes:
                output.WriteEscaped(value.AsString);
                break;
            case ValueKind.String:
                output.Write(value.AsString);
                break;
            case ValueKind.Int32 or ValueKind.Int64:
                output.Write(value.AsInt64);
                break;
            case ValueKind.Decimal:
                output.Write(value.AsDecimal);
                break;
            case ValueKind.Null:
                break;
            case ValueKind.Object when value.Reference is RawHtml html:
                output.Write(html.Text);
                break;
            default:
                var text = TextFormatter.Format(state, value);
                if (escapes)
                    output.WriteEscaped(text);
                else
                    output.Write(text);
                break;
        }
    }
}
