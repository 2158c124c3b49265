using System.Text.Json;
using Atlas.Tests.Build;

namespace Atlas.Tests.Cli.Commands;

/// <summary>The members that SARIF 2.1.0 requires, and those that GitHub's code scanning reads (OASIS, "SARIF Version 2.1.0", §3).</summary>
public sealed class SarifReportTests
{
    [Fact]
    public async Task Every_result_has_its_rule_level_message_and_place()
    {
        using var atlas = new TinyAtlas();
        atlas.Replace("content/interventi/piazze-01.md", "ai pedoni", "al [Comune](comune:esempi) <b>qui</b>");

        JsonElement log = await Sarif(atlas);

        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        Assert.EndsWith("sarif-schema-2.1.0.json", log.GetProperty("$schema").GetString(), StringComparison.Ordinal);
        JsonElement run = Assert.Single(log.GetProperty("runs").EnumerateArray());
        JsonElement driver = run.GetProperty("tool").GetProperty("driver");
        Assert.Equal("atlas", driver.GetProperty("name").GetString());
        JsonElement[] rules = [.. driver.GetProperty("rules").EnumerateArray()];
        Assert.Equal(rules.Length, rules.Select(rule => rule.GetProperty("id").GetString()).Distinct(StringComparer.Ordinal).Count());
        JsonElement[] results = [.. run.GetProperty("results").EnumerateArray()];
        Assert.Equal(3, results.Length);
        Assert.All(results, result => AssertIsWhole(result, rules));
    }

    [Fact]
    public async Task A_sound_atlas_gives_a_run_without_results()
    {
        using var atlas = new TinyAtlas();

        JsonElement run = (await Sarif(atlas)).GetProperty("runs")[0];

        Assert.Equal(0, run.GetProperty("results").GetArrayLength());
        Assert.True(run.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());
    }

    [Fact]
    public async Task A_defect_of_a_whole_file_has_no_region()
    {
        using var atlas = new TinyAtlas();
        atlas.Write("content/interventi/nessuno.md", "---\ndescription: Un testo per un intervento che non è nei dati.\n---\n\nTesto.\n");

        JsonElement result = (await Sarif(atlas)).GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .First(r => Place(r).GetProperty("artifactLocation").GetProperty("uri").GetString() is "content/interventi/nessuno.md");

        Assert.False(Place(result).TryGetProperty("region", out _));
    }

    private static void AssertIsWhole(JsonElement result, JsonElement[] rules)
    {
        Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        Assert.Contains(result.GetProperty("level").GetString(), (string[])["none", "note", "warning", "error"]);
        Assert.NotEmpty(result.GetProperty("message").GetProperty("text").GetString()!);
        JsonElement place = Place(result);
        Assert.True(Uri.TryCreate(place.GetProperty("artifactLocation").GetProperty("uri").GetString(), UriKind.Relative, out _));
        Assert.True(place.GetProperty("region").GetProperty("startLine").GetInt32() >= 1);
        Assert.True(place.GetProperty("region").GetProperty("startColumn").GetInt32() >= 1);
    }

    private static JsonElement Place(JsonElement result) => result.GetProperty("locations")[0].GetProperty("physicalLocation");

    private static async Task<JsonElement> Sarif(TinyAtlas atlas) =>
        JsonDocument.Parse((await RunProgram.Of("check", "--source", atlas.Source, "--format", "sarif")).Out).RootElement;
}
