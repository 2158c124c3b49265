using Atlas.Core.Diagnostics;
using Atlas.Core.Records;
using Atlas.Pages.Plan;
using Atlas.Tests.Architecture;
using Atlas.Tests.Pages.OpenData;

namespace Atlas.Tests.Pages.Golden;

/// <summary>
/// Page models of the sample atlas, kept as they should be. A golden file that is not there is written, but for <c>CI=true</c>;
/// to accept a change, delete the file and run the test.
/// </summary>
public sealed class GoldenPageModelTests
{
    [Theory]
    [InlineData("interventi/a-1/", "intervention")]
    [InlineData("interventi/a-2/", "intervention-untitled-shared")]
    [InlineData("comuni/alfa/", "municipality")]
    [InlineData("comuni/beta-dell-oltre/", "municipality-shared-only")]
    [InlineData("programmi/p/", "programme")]
    [InlineData("strategie/sttm-1/", "strategy")]
    [InlineData("zone/nord/", "zone")]
    [InlineData("fonti/atto/", "source")]
    [InlineData("dati/riconciliazione/", "reconciliation")]
    [InlineData("dati/qualita/", "quality")]
    public void The_model_of_a_page_is_as_it_was(string route, string golden)
    {
        SitePlan plan = SitePlanner.Plan(new CatalogueIndex(SampleAtlas.Catalogue()), new PlanOptions(), new DiagnosticLog());
        string model = PageModelText.Of(plan.Pages.Single(page => string.Equals(page.Route.Path, route, StringComparison.Ordinal)).Model());
        string file = Path.Combine(Repository.Root, "tests", "Atlas.Tests", "Pages", "Golden", golden + ".json");
        if (!File.Exists(file) && !string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.Ordinal))
        {
            File.WriteAllText(file, model);
        }

        Assert.Equal(File.ReadAllText(file), model);
    }
}
