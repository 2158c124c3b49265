using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Atlas.Core.Values;
using Atlas.Pages.Plan;
using Atlas.Pages.Routes;

namespace Atlas.Tests.Pages.Golden;

/// <summary>Writes page models as JSON to be kept as golden files: without what all pages share, without drawings, dates and routes as texts.</summary>
internal static class PageModelText
{
    private static readonly string[] LeftOut = ["Site", "Svg", "Narrative", "StructuredData", "Origin", "EvidenceName", "HasValue", "Required", "Unique", "Rows"];

    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new TextConverter<Route>(), new TextConverter<PartialDate>(), new JsonStringEnumConverter() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOut } },
    };

    public static string Of(PageModel model) => JsonSerializer.Serialize(model, model.GetType(), Options) + "\n";

    private static void LeaveOut(JsonTypeInfo type)
    {
        foreach (JsonPropertyInfo property in type.Properties.Where(p => LeftOut.Contains(p.Name, StringComparer.Ordinal)).ToArray())
        {
            type.Properties.Remove(property);
        }
    }

    private sealed class TextConverter<T> : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value?.ToString());
    }
}
