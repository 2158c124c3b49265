using System.Text.Json;
using System.Text.RegularExpressions;

namespace Atlas.Tests.Pages.OpenData;

/// <summary>Checks a document against the part of OpenAPI 3.0 schemas that the atlas's own description uses, and that nothing undescribed is there.</summary>
internal sealed class JsonShape(JsonElement description)
{
    public void Check(JsonElement schema, JsonElement value, string path)
    {
        if (schema.TryGetProperty("$ref", out JsonElement reference))
        {
            string name = reference.GetString()!["#/components/schemas/".Length..];
            Check(description.GetProperty("components").GetProperty("schemas").GetProperty(name), value, path);
            return;
        }

        if (value.ValueKind == JsonValueKind.Null)
        {
            Assert.True(schema.TryGetProperty("nullable", out JsonElement nullable) && nullable.GetBoolean(), $"{path}: null");
            return;
        }

        string type = schema.GetProperty("type").GetString()!;
        Assert.True(IsOf(type, value), $"{path}: {value.ValueKind} is not {type}");
        CheckObject(schema, value, path);
        CheckText(schema, value, path);
        if (type is "array")
        {
            foreach (JsonElement item in value.EnumerateArray())
            {
                Check(schema.GetProperty("items"), item, path + "[]");
            }
        }
    }

    private void CheckObject(JsonElement schema, JsonElement value, string path)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        foreach (JsonElement name in schema.TryGetProperty("required", out JsonElement required) ? required.EnumerateArray().ToArray() : [])
        {
            Assert.True(value.TryGetProperty(name.GetString()!, out _), $"{path}: without {name}");
        }

        foreach (JsonProperty property in value.EnumerateObject())
        {
            JsonElement described = default;
            bool isDescribed = (schema.TryGetProperty("properties", out JsonElement properties) && properties.TryGetProperty(property.Name, out described))
                || schema.TryGetProperty("additionalProperties", out described);
            Assert.True(isDescribed, $"{path}: {property.Name} is not described");
            Check(described, property.Value, $"{path}/{property.Name}");
        }
    }

    private static void CheckText(JsonElement schema, JsonElement value, string path)
    {
        if (schema.TryGetProperty("enum", out JsonElement words))
        {
            Assert.True(words.EnumerateArray().Any(word => word.ValueKind == JsonValueKind.String && value.ValueEquals(word.GetString())), $"{path}: {value}");
        }

        if (schema.TryGetProperty("pattern", out JsonElement pattern))
        {
            Assert.True(Regex.IsMatch(value.GetString()!, pattern.GetString()!, RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)), $"{path}: {value}");
        }
    }

    private static bool IsOf(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "number" => value.ValueKind == JsonValueKind.Number,
        _ => value.ValueKind == JsonValueKind.String,
    };
}
