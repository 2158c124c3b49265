using System.Collections.Immutable;
using System.Text.Json;

namespace Atlas.Tests.Cli.Preview;

/// <summary>What the overlay of the preview shows.</summary>
/// <param name="Version">The state it speaks of.</param>
/// <param name="IsWhole">Whether every page has been looked at.</param>
/// <param name="Diagnostics">The diagnostics, the gravest first.</param>
internal sealed record ShownFindings(string Version, bool IsWhole, ImmutableArray<ShownDiagnostic> Diagnostics)
{
    public IEnumerable<string> Codes => Diagnostics.Select(diagnostic => $"{diagnostic.Place} {diagnostic.Code}");

    public static ShownFindings Of(string json)
    {
        JsonElement root = JsonDocument.Parse(json).RootElement;
        return new ShownFindings(
            root.GetProperty("version").GetString()!,
            root.GetProperty("whole").GetBoolean(),
            [.. root.GetProperty("diagnostics").EnumerateArray().Select(ShownDiagnostic.Of)]);
    }
}
