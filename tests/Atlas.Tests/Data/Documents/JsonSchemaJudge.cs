using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Atlas.Tests.Data.Documents;

/// <summary>Judges a value by the keywords of JSON Schema 2020-12 that Atlas's schemas use; an unknown keyword fails the test.</summary>
internal static class JsonSchemaJudge
{
    /// <summary>Whether <paramref name="schema"/> accepts <paramref name="value"/>.</summary>
    public static bool Accepts(JsonNode schema, JsonNode? value) => schema.AsObject().All(keyword => keyword.Key switch
    {
        "$schema" or "title" or "description" => true,
        "type" => (keyword.Value is JsonArray types ? types.Select(t => (string)t!) : [(string)keyword.Value!]).Any(type => Is(type, value)),
        "enum" => keyword.Value!.AsArray().Any(word => JsonNode.DeepEquals(word, value)),
        "pattern" => Text(value) is not { } text || Regex.IsMatch(text, (string)keyword.Value!, RegexOptions.None, TimeSpan.FromSeconds(1)),
        "maxLength" => Text(value) is not { } text || text.Length <= (int)keyword.Value!,
        "minimum" => value is null || value.GetValueKind() != System.Text.Json.JsonValueKind.Number || (decimal)value >= (decimal)keyword.Value!,
        "format" => Text(value) is not { } day || DateOnly.TryParseExact(day, "yyyy-MM-dd", out _),
        "items" => value is not JsonArray list || list.All(item => Accepts(keyword.Value!, item)),
        "required" => value is not JsonObject map || keyword.Value!.AsArray().All(key => map.ContainsKey((string)key!)),
        "properties" => value is not JsonObject map || keyword.Value!.AsObject().All(p => !map.TryGetPropertyValue(p.Key, out JsonNode? inner) || Accepts(p.Value!, inner)),
        "patternProperties" => value is not JsonObject map || keyword.Value!.AsObject().All(p => map.Where(e => Regex.IsMatch(e.Key, p.Key, RegexOptions.None, TimeSpan.FromSeconds(1))).All(e => Accepts(p.Value!, e.Value))),
        "additionalProperties" => value is not JsonObject map || map.All(e => IsNamed(schema, e.Key)),
        _ => throw new NotSupportedException(keyword.Key),
    });

    private static bool IsNamed(JsonNode schema, string key) =>
        schema["properties"]?.AsObject().ContainsKey(key) == true
        || schema["patternProperties"]?.AsObject().Any(p => Regex.IsMatch(key, p.Key, RegexOptions.None, TimeSpan.FromSeconds(1))) == true;

    private static string? Text(JsonNode? value) => value is JsonValue scalar && scalar.TryGetValue(out string? text) ? text : null;

    private static bool Is(string type, JsonNode? value) => (type, value?.GetValueKind()) switch
    {
        ("null", null or System.Text.Json.JsonValueKind.Null) => true,
        ("string", System.Text.Json.JsonValueKind.String) => true,
        ("boolean", System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False) => true,
        ("integer", System.Text.Json.JsonValueKind.Number) => decimal.IsInteger((decimal)value!),
        ("array", System.Text.Json.JsonValueKind.Array) => true,
        ("object", System.Text.Json.JsonValueKind.Object) => true,
        _ => false,
    };
}
