using Atlas.Tests.Architecture;
using Atlas.Tests.Milan;

namespace Atlas.Tests.Rendering.Templates;

/// <summary>docs/templates.md lists what templates see. With ATLAS_WRITE_DOCS=1 the listing is written anew.</summary>
public sealed class ModelListingTests(MilanSite site)
{
    private const string Start = "<!-- I modelli, scritti dal codice: ATLAS_WRITE_DOCS=1 dotnet test -->\n";
    private const string End = "<!-- Fine dei modelli -->\n";

    private static readonly string Path = System.IO.Path.Combine(Repository.Root, "docs", "templates.md");

    [Fact]
    public void The_guide_for_template_authors_lists_the_model_of_every_page()
    {
        string listing = new ModelListing([.. site.Plan.Pages.DistinctBy(page => page.Template, StringComparer.Ordinal).OrderBy(page => page.Template, StringComparer.Ordinal).Select(page => (page.Template, page.Model().GetType()))]).ToString();
        string text = File.ReadAllText(Path);
        int start = text.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        int end = text.IndexOf(End, StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("ATLAS_WRITE_DOCS") is "1")
        {
            File.WriteAllText(Path, $"{text[..start]}\n{listing}{text[end..]}");
        }

        Assert.Equal($"\n{listing}", File.ReadAllText(Path)[start..File.ReadAllText(Path).IndexOf(End, StringComparison.Ordinal)]);
    }

    [Fact]
    public void Every_template_of_a_page_is_in_the_plan_of_the_real_atlas() => Assert.Equal(
        Directory.EnumerateFiles(System.IO.Path.Combine(Repository.Root, "templates"), "*.sbn-html").Select(file => System.IO.Path.GetFileNameWithoutExtension(file)!)
            .Order(StringComparer.Ordinal),
        site.Plan.Pages.Select(page => page.Template).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
