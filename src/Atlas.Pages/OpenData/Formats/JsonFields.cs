using System.Text.Json.Nodes;

namespace Atlas.Pages.OpenData.Formats;

/// <summary>Fills JSON objects, so that nothing empty is ever written.</summary>
public static class JsonFields
{
    /// <summary>Sets a property, unless the value is nothing, an empty text, an empty list or an empty object.</summary>
    /// <returns>The object.</returns>
    public static JsonObject With(this JsonObject target, string name, JsonNode? value)
    {
        bool isEmpty = value switch
        {
            null => true,
            JsonArray array => array.Count == 0,
            JsonObject inner => inner.Count == 0,
            JsonValue text => text.TryGetValue(out string? s) && s.Length == 0,
            _ => false,
        };
        if (!isEmpty)
        {
            target[name] = value;
        }

        return target;
    }

    /// <summary>A list of nodes.</summary>
    public static JsonArray ListOf(IEnumerable<JsonNode?> nodes) => [.. nodes];

    /// <summary>A list of texts.</summary>
    public static JsonArray ListOf(IEnumerable<string> texts) => [.. texts.Select(text => (JsonNode)text)];
}
