using System.Globalization;
using System.Text;
using Atlas.Templating.Functions;

namespace Atlas.Templating.Runtime;

/// <summary>The text that values are written as.</summary>
internal static class TextFormatter
{
    /// <summary>Lists and objects inside each other deeper than this are cut: an object can hold itself.</summary>
    private const int MaxDepth = 20;

    public static string Format(RenderState state, Value value) => value.Kind switch
    {
        ValueKind.String => value.AsString!,
        ValueKind.Null => string.Empty,
        ValueKind.Boolean => value.AsBoolean ? "true" : "false",
        ValueKind.Int32 or ValueKind.Int64 => value.AsInt64.ToString(CultureInfo.InvariantCulture),
        ValueKind.Double => Format(value.AsDouble),
        ValueKind.Single => Format(value.AsSingle),
        ValueKind.Decimal => value.AsDecimal.ToString(CultureInfo.InvariantCulture),
        ValueKind.BigInteger => value.AsBigInteger.ToString(CultureInfo.InvariantCulture),
        _ => FormatObject(state, value),
    };

    private static string Format(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    private static string Format(float number) => number.ToString("R", CultureInfo.InvariantCulture);

    private static string FormatObject(RenderState state, Value value)
    {
        switch (value.Reference)
        {
            case RawHtml html:
                return html.Html;
            case EmptyObject:
                return string.Empty;
            case TemplateFunction:
                return "<function>";
            case DateTime or DateTimeOffset or DateOnly:
                return DateFormats.Format(Dates.From(value.Reference), state.DateFormat ?? DateFormats.Default, DateFormats.Default, CultureInfo.InvariantCulture);
            case TimeSpan or Enum or Guid or TimeOnly:
                return string.Create(CultureInfo.InvariantCulture, $"{value.Reference}");
            default:
                var text = new StringBuilder();
                AppendNested(state, text, value, depth: 0);
                return text.ToString();
        }
    }

    private static void AppendNested(RenderState state, StringBuilder text, Value value, int depth)
    {
        if (value.Kind != ValueKind.Object || value.Reference is RawHtml or EmptyObject or TemplateFunction or DateTime or DateTimeOffset or DateOnly or TimeSpan or Enum)
        {
            if (depth > 0 && value.IsNull)
                text.Append("null");
            else
                text.Append(depth > 0 && value.AsString is { } literal ? $"\"{TextLiterals.Escape(literal)}\"" : Format(state, value));
            return;
        }

        if (depth >= MaxDepth || text.Length > state.Options.Limits.OutputLength)
            text.Append('…');
        else if (value.Reference is TemplateObject members)
            AppendMembers(state, text, members.Members, depth);
        else if (ObjectDictionary(state, value) is { } pairs)
            AppendMembers(state, text, pairs, depth);
        else if (Conversions.ToList(state, value) is { } items)
            AppendItems(state, text, items, depth);
        else
            text.Append(CultureInfo.InvariantCulture, $"{value.Reference}");
    }

    private static IEnumerable<KeyValuePair<string, Value>>? ObjectDictionary(RenderState state, Value value)
    {
        if (state.Engine.Shapes.Of(value.Reference!) is not { Dictionary: { } reader })
            return null;
        return reader.Names(value.Reference!).Select(n => KeyValuePair.Create(n, reader.TryGet(value.Reference!, n, out var v) ? v : Value.Null));
    }

    private static void AppendItems(RenderState state, StringBuilder text, IReadOnlyList<Value> items, int depth)
    {
        text.Append('[');
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
                text.Append(", ");
            AppendNested(state, text, items[i], depth + 1);
        }

        text.Append(']');
    }

    private static void AppendMembers(RenderState state, StringBuilder text, IEnumerable<KeyValuePair<string, Value>> members, int depth)
    {
        text.Append('{');
        var isFirst = true;
        foreach (var (name, member) in members)
        {
            if (!isFirst)
                text.Append(", ");
            isFirst = false;
            text.Append(name).Append(": ");
            AppendNested(state, text, member, depth + 1);
        }

        text.Append('}');
    }
}
