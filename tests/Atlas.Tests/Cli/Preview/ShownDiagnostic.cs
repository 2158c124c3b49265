using System.Text.Json;

namespace Atlas.Tests.Cli.Preview;

/// <summary>One diagnostic of the overlay.</summary>
internal sealed record ShownDiagnostic(string Code, string Place, string Message, string Remedy, string? Excerpt, string? Mark)
{
    public static ShownDiagnostic Of(JsonElement json) => new(
        json.GetProperty("code").GetString()!,
        json.GetProperty("place").GetString()!,
        json.GetProperty("message").GetString()!,
        json.GetProperty("remedy").GetString()!,
        json.TryGetProperty("excerpt", out JsonElement excerpt) ? excerpt.GetString() : null,
        json.TryGetProperty("mark", out JsonElement mark) ? mark.GetString() : null);
}
