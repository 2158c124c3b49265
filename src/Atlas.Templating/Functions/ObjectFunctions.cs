using System.Globalization;
using Atlas.Templating.Members;
using Atlas.Templating.Runtime;

namespace Atlas.Templating.Functions;

/// <summary>The functions of <c>object</c> (built-ins reference, "object").</summary>
internal static class ObjectFunctions
{
    public static FunctionGroup Create() => new FunctionGroup("object")
        .Add("default", static () => Native.Of(static (Value value, Value @default) => value.IsNull || value.AsString is "" ? @default : value))
        .Add("eval", static () => Native.WithContext(static (CallContext call, Value value) => Evaluation.Evaluate(call, value)))
        .Add("eval_template", static () => Native.WithContext(static (CallContext call, Value value) => Evaluation.Render(call, value)))
        .Add("format", static () => Native.WithContext(static (CallContext call, Value value, string format, string? culture) => Format(call, value, format, culture), optional: 1))
        .Add("has_key", static () => Native.WithContext(static (CallContext call, Value value, string key) => Has(call, value, key, out _)))
        .Add("has_value", static () => Native.WithContext(static (CallContext call, Value value, string key) => Has(call, value, key, out var member) && !member.IsNull))
        .Add("keys", static () => Native.WithContext(static (CallContext call, Value value) => new TemplateArray(MemberReading.NamesOf(call.State, value).Select(Value.From))))
        .Add("values", static () => Native.WithContext(static (CallContext call, Value value) => Values(call, value)))
        .Add("size", static () => Native.WithContext(static (CallContext call, Value value) => Size(call, value)))
        .Add("typeof", static () => Native.WithContext(static (CallContext call, Value value) => TypeOf(call, value)))
        .Add("kind", static () => Native.Of(static (Value value) => value.IsNull ? null : TypeNames.Of(value)))
        .Add("from_json", static () => Native.WithContext(static (CallContext call, string json) => JsonValues.Read(call, json)))
        .Add("to_json", static () => Native.WithContext(static (CallContext call, Value value) => JsonValues.Write(call, value)));

    /// <summary>A standard format with a precision, as <c>N2</c>, gives as many digits as it says.</summary>
    private static void CheckPrecision(CallContext call, string format)
    {
        const int MaxPrecision = 1000;
        if (format.Length < 2 || !char.IsAsciiLetter(format[0]) || format.AsSpan(1).ContainsAnyExceptInRange('0', '9'))
            return;
        if (!int.TryParse(format.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var precision) || precision > MaxPrecision)
        {
            throw call.State.Error(TemplateErrorKind.OutputLimit, call.CurrentSpan, $"The format `{format}` asks for more than {MaxPrecision} digits",
                $"Il formato `{format}` chiede più di {MaxPrecision} cifre");
        }
    }

    /// <summary>Formats a number or a date with a format of .NET.</summary>
    public static string Format(CallContext call, Value value, string format, string? culture)
    {
        if (value.IsNull)
            return string.Empty;
        if (value.ToObject() is not IFormattable formattable)
            return TextFormatter.Format(call.State, value);
        CheckPrecision(call, format);
        try
        {
            return formattable.ToString(format, Cultures.Get(call, culture));
        }
        catch (FormatException)
        {
            throw call.State.Error(TemplateErrorKind.InvalidArgument, call.CurrentSpan, $"The format `{format}` is not valid for the value",
                $"Il formato `{format}` non è adatto al valore");
        }
    }

    private static bool Has(CallContext call, Value value, string key, out Value member)
    {
        member = Value.Null;
        return !value.IsNull && key.Length > 0 && MemberReading.TryGet(call.State, value, key, out member);
    }

    private static TemplateArray Values(CallContext call, Value value)
    {
        var values = new TemplateArray();
        foreach (var name in MemberReading.NamesOf(call.State, value))
        {
            if (MemberReading.TryGet(call.State, value, name, out var member))
                values.Items.Add(member);
        }

        return values;
    }

    private static int Size(CallContext call, Value value)
    {
        if (value.AsString is { } text)
            return text.Length;
        if (value.Reference is TemplateObject members)
            return members.Count;
        if (Conversions.ToList(call.State, value) is { } list)
            return list.Count;
        return MemberReading.NamesOf(call.State, value).Count();
    }

    private static string? TypeOf(CallContext call, Value value)
    {
        if (value.IsNull)
            return null;
        if (value.IsBoolean)
            return "boolean";
        if (value.IsNumber)
            return "number";
        return value.Reference switch
        {
            string or RawHtml => "string",
            ValueRange => "iterator",
            TemplateArray => "array",
            TemplateObject or FunctionGroup or EmptyObject or CurrentGlobals => "object",
            TemplateFunction => "function",
            { } other when IsList(call, other) => "array",
            _ => "object",
        };
    }

    private static bool IsList(CallContext call, object other)
    {
        TypeShape shape = call.State.Engine.Shapes.Of(other);
        return shape.List is not null && shape.Dictionary is null;
    }
}
