using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Atlas.Templating.Runtime;

namespace Atlas.Templating.Functions;

/// <summary>Values from JSON and to it: <c>object.from_json</c> and <c>object.to_json</c>.</summary>
internal static class JsonValues
{
    private const int MaxDepth = 64;

    public static Value Read(CallContext call, string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return From(document.RootElement);
        }
        catch (JsonException exception)
        {
            throw call.State.Error(TemplateErrorKind.InvalidConversion, call.CurrentSpan, $"The text is not valid JSON (line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1})",
                $"Il testo non è JSON valido (riga {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1})");
        }
    }

    public static string Write(CallContext call, Value value)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, new JsonWriterOptions { SkipValidation = true }))
            Write(call, writer, value, depth: 0);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static Value From(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var members = new TemplateObject();
                foreach (var property in element.EnumerateObject())
                    members.Set(property.Name, From(property.Value));
                return Value.FromReference(members);
            case JsonValueKind.Array:
                return Value.FromReference(new TemplateArray(element.EnumerateArray().Select(From)));
            case JsonValueKind.String:
                return Value.From(element.GetString());
            case JsonValueKind.Number:
                return element.TryGetInt64(out var integer) ? Numbers.Fit(integer) : Value.From(element.GetDouble());
            case JsonValueKind.True or JsonValueKind.False:
                return Value.From(element.ValueKind == JsonValueKind.True);
            default:
                return Value.Null;
        }
    }

    private static void Write(CallContext call, Utf8JsonWriter writer, Value value, int depth)
    {
        if (depth > MaxDepth)
            throw call.State.Error(TemplateErrorKind.NestingLimit, call.CurrentSpan, $"The value is nested deeper than {MaxDepth} levels", $"Il valore ha più di {MaxDepth} livelli");
        switch (value.Kind)
        {
            case ValueKind.Null: writer.WriteNullValue(); break;
            case ValueKind.Boolean: writer.WriteBooleanValue(value.AsBoolean); break;
            case ValueKind.Int32 or ValueKind.Int64: writer.WriteNumberValue(value.AsInt64); break;
            case ValueKind.Single: writer.WriteNumberValue(value.AsSingle); break;
            case ValueKind.Double when double.IsFinite(value.AsDouble): writer.WriteNumberValue(value.AsDouble); break;
            case ValueKind.Decimal: writer.WriteNumberValue(value.AsDecimal); break;
            case ValueKind.BigInteger: writer.WriteRawValue(value.AsBigInteger.ToString(CultureInfo.InvariantCulture)); break;
            case ValueKind.Object: WriteObject(call, writer, value, depth); break;
            default: writer.WriteStringValue(TextFormatter.Format(call.State, value)); break;
        }
    }

    private static void WriteObject(CallContext call, Utf8JsonWriter writer, Value value, int depth)
    {
        switch (value.Reference)
        {
            case DateOnly day: writer.WriteStringValue(day.ToString("O", CultureInfo.InvariantCulture)); return;
            case DateTime date: writer.WriteStringValue(date); return;
            case DateTimeOffset moment: writer.WriteStringValue(moment); return;
            case RawHtml or TimeSpan or Enum or Guid or TemplateFunction: writer.WriteStringValue(TextFormatter.Format(call.State, value)); return;
        }

        if (value.Reference is not TemplateObject && !IsDictionary(call, value) && Conversions.ToList(call.State, value) is { } list)
        {
            writer.WriteStartArray();
            foreach (var item in list)
                Write(call, writer, item, depth + 1);
            writer.WriteEndArray();
            return;
        }

        writer.WriteStartObject();
        foreach (var name in MemberReading.NamesOf(call.State, value))
        {
            writer.WritePropertyName(name);
            Write(call, writer, MemberReading.TryGet(call.State, value, name, out var member) ? member : Value.Null, depth + 1);
        }

        writer.WriteEndObject();
    }

    private static bool IsDictionary(CallContext call, Value value) =>
        !MemberReading.IsSpecial(value.Reference!) && call.State.Engine.Shapes.Of(value.Reference!).Dictionary is not null;
}
