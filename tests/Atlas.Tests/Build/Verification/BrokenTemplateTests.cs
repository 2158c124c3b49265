using Atlas.Build;
using Atlas.Pages.Plan;
using Atlas.Pages.Routes;

namespace Atlas.Tests.Build.Verification;

/// <summary>Templates and files that cannot be used are told, and nothing is published.</summary>
public sealed class BrokenTemplateTests : IDisposable
{
    private const string Home = "templates/home.sbn-html";

    private readonly TinyAtlas _atlas = new();

    [Fact]
    public void A_template_that_cannot_be_read_is_told_where_it_stops()
    {
        _atlas.Write(Home, "<p>\n{{ if }}</p>");

        Assert.All(TinyAtlas.Codes(_atlas.Build()), said => Assert.Matches("^templates/home\\.sbn-html:2:[0-9]+ ATL3001$", said));
        Assert.False(Directory.Exists(_atlas.Output));
    }

    [Fact]
    public void A_template_that_asks_for_what_its_page_has_not_is_told_with_the_nearest_name()
    {
        _atlas.Write(Home, "<p>\n{{ page.descripton }}</p>");

        BuildOutcome outcome = _atlas.Build();

        Assert.Equal(["templates/home.sbn-html:2:9 ATL3002"], TinyAtlas.Codes(outcome));
        Assert.Contains("description", outcome.Diagnostics[0].Remedy(Atlas.Core.Diagnostics.Language.Italian), StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_that_is_missing_is_told_once_for_all_its_pages()
    {
        File.Delete(Path.Combine(_atlas.Source, "templates/municipality.sbn-html"));

        Assert.Single(TinyAtlas.Codes(_atlas.Build()), code => code.EndsWith("ATL3003", StringComparison.Ordinal));
    }

    [Fact]
    public void An_atlas_without_templates_is_told_once()
    {
        Directory.Delete(Path.Combine(_atlas.Source, "templates"), recursive: true);

        Assert.Equal(["templates/ ATL3004"], TinyAtlas.Codes(_atlas.Build()));
    }

    [Theory]
    [InlineData("dati/x.json", "[1,\n2,,]", "dati/x.json:2:3 ATL5019")]
    [InlineData("dati/x.geojson", "", "dati/x.geojson:1:1 ATL5019")]
    [InlineData("x.xml", "<a>\n</b>", "x.xml:2:3 ATL5019")]
    public void A_file_for_machines_that_cannot_be_read_back_is_told(string path, string text, string expected)
    {
        var pipeline = new AtlasPipeline(_atlas.Request with { Output = null }, SilentProgress.Instance);
        ReadAtlas read = pipeline.Read()!;
        SitePlan plan = pipeline.Plan(read.Index);

        pipeline.Render(read, plan with { Files = [new PlannedFile(new Route(path), stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(text)))] }, staged: null);

        Assert.Contains(expected, pipeline.Log.InOrder().Select(d => $"{d.Location} {d.Code}"));
    }

    public void Dispose() => _atlas.Dispose();
}
