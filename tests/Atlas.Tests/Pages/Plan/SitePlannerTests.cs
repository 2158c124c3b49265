using Atlas.Core.Diagnostics;
using Atlas.Core.Records;
using Atlas.Pages.Plan;
using Atlas.Tests.Pages.OpenData;

namespace Atlas.Tests.Pages.Plan;

public sealed class SitePlannerTests
{
    private static SitePlan Sample { get; } = SitePlanner.Plan(new CatalogueIndex(SampleAtlas.Catalogue()), new PlanOptions(), new DiagnosticLog());

    [Theory]
    [InlineData("intervention", 2)]
    [InlineData("interventions", 1)]
    [InlineData("municipality", 2)]
    [InlineData("municipalities", 1)]
    [InlineData("zone", 1)]
    [InlineData("zones", 1)]
    [InlineData("programme", 2)]
    [InlineData("programmes", 1)]
    [InlineData("strategy", 1)]
    [InlineData("strategies", 1)]
    [InlineData("source", 2)]
    [InlineData("sources", 1)]
    [InlineData("open-data", 1)]
    [InlineData("data-dictionary", 1)]
    [InlineData("quality", 1)]
    [InlineData("reconciliation", 1)]
    [InlineData("news", 1)]
    [InlineData("not-found", 1)]
    public void Every_subject_has_its_page(string template, int count) =>
        Assert.Equal(count, Sample.Pages.Count(page => string.Equals(page.Template, template, StringComparison.Ordinal)));

    [Fact]
    public void Pages_and_files_are_ordered_by_address() =>
        Assert.Equal(Sample.Pages.Select(p => p.Route.Path).Order(StringComparer.Ordinal), Sample.Pages.Select(p => p.Route.Path));

    [Theory]
    [InlineData("sitemap.xml")]
    [InlineData("robots.txt")]
    [InlineData("opensearch.xml")]
    [InlineData("feed.xml")]
    public void The_site_can_be_found_and_followed(string file) => Assert.Contains(Sample.Files, f => string.Equals(f.Route.Path, file, StringComparison.Ordinal));

    [Fact]
    public void Titles_and_descriptions_are_unique_and_not_too_long()
    {
        PageModel[] models = [.. Sample.Pages.Select(page => page.Model())];

        Assert.Equal(models.Length, models.Select(m => m.Title).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(models.Length, models.Select(m => m.Description).Distinct(StringComparer.Ordinal).Count());
        Assert.All(models, model => Assert.InRange(model.Description.Length, 20, 160));
    }

    [Fact]
    public void A_model_is_the_same_each_time_it_is_built() =>
        Assert.All(Sample.Pages, page => Assert.Equal(Golden.PageModelText.Of(page.Model()), Golden.PageModelText.Of(page.Model())));

    [Fact]
    public void An_atlas_without_any_row_still_has_its_lists()
    {
        Catalogue empty = new() { Site = SampleAtlas.Catalogue().Site };
        var log = new DiagnosticLog();

        SitePlan plan = SitePlanner.Plan(new CatalogueIndex(empty), new PlanOptions(), log);

        Assert.Empty(log.InOrder());
        Assert.All(plan.Pages, page => Assert.NotNull(page.Model()));
        Assert.Contains(plan.Pages, page => string.Equals(page.Route.Path, "comuni/", StringComparison.Ordinal));
    }

    [Fact]
    public void A_draft_is_a_page_only_where_drafts_are_asked_for()
    {
        Catalogue catalogue = SampleAtlas.Catalogue() with
        {
            Narratives = [new Narrative { File = "content/pagine/bozza.md", Kind = NarrativeKind.Page, Key = "bozza", Draft = true, Body = "Testo", BodyLine = 1 }],
        };
        var index = new CatalogueIndex(catalogue);

        Assert.DoesNotContain(SitePlanner.Plan(index, new PlanOptions(), new DiagnosticLog()).Pages, p => string.Equals(p.Route.Path, "bozza/", StringComparison.Ordinal));
        Assert.Contains(
            SitePlanner.Plan(index, new PlanOptions { IncludeDrafts = true }, new DiagnosticLog()).Pages, p => string.Equals(p.Route.Path, "bozza/", StringComparison.Ordinal));
    }

    [Fact]
    public void The_root_is_made_of_base_address_and_base_path()
    {
        SitePlan plan = SitePlanner.Plan(new CatalogueIndex(SampleAtlas.Catalogue()), new PlanOptions { BaseUrl = "https://altro.example", BasePath = "/atlante/" }, new DiagnosticLog());

        Assert.Equal("https://altro.example/atlante/", plan.Pages[0].Model().Site.Root);
    }
}
