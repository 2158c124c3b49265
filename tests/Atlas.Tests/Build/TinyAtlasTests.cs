using Atlas.Build;

namespace Atlas.Tests.Build;

public sealed class TinyAtlasTests
{
    [Fact]
    public void Another_citys_atlas_builds_without_a_line_of_code()
    {
        using var atlas = new TinyAtlas();

        BuildOutcome outcome = atlas.BuildCleanly();

        Assert.Contains("Piazza del Mercato", atlas.Published("interventi/piazze-01/index.html"), StringComparison.Ordinal);
        Assert.Contains("Città metropolitana di Esempio", atlas.Published("index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("Milano", atlas.Published("index.html"), StringComparison.Ordinal);
        Assert.True(outcome.Pages > 10);
    }
}
