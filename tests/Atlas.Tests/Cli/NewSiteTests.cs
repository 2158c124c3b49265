using Atlas.Tests.Build;

namespace Atlas.Tests.Cli;

public sealed class NewSiteTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_new_atlas_builds_without_a_diagnostic_and_says_on_its_pages_that_it_is_an_example()
    {
        CommandLine made = await CommandLine.RunAsync("new", "site", _folder.At("citta"));

        Assert.Equal(0, made.Code);
        CommandLine built = await CommandLine.RunAsync("build", "--strict", "--source", _folder.At("citta"), "--output", _folder.At("site"));
        Assert.Equal(0, built.Code);
        Assert.Contains("nessun problema", built.Out, StringComparison.Ordinal);
        Assert.Contains("dati inventati", _folder.Read("site/index.html"), StringComparison.Ordinal);
        Assert.Contains("Fonte inventata", _folder.Read("site/fonti/registro-di-esempio/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("Milano", _folder.Read("site/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_atlas_stands_alone_with_templates_schemas_and_first_steps()
    {
        await CommandLine.RunAsync("new", "site", _folder.At("citta"));

        Assert.All(
            ["templates/layouts/page.sbn-html", "templates/assets/css/atlas.css", "data/schemas/figures.json", "data/vocabularies.csv", "LEGGIMI.md", ".gitignore"],
            path => Assert.True(File.Exists(_folder.At("citta/" + path)), path));
    }

    [Fact]
    public async Task A_folder_with_something_in_it_stays_as_it_was()
    {
        _folder.Write("citta/appunti.txt", "da tenere");

        CommandLine refused = await CommandLine.RunAsync("new", "site", _folder.At("citta"));

        Assert.Equal(1, refused.Code);
        Assert.Contains("appunti.txt", refused.Error, StringComparison.Ordinal);
        Assert.Equal(["appunti.txt"], Directory.GetFileSystemEntries(_folder.At("citta")).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_fresh_repository_can_be_filled()
    {
        Directory.CreateDirectory(_folder.At("citta/.git"));

        Assert.Equal(0, (await CommandLine.RunAsync("new", "site", _folder.At("citta"))).Code);
    }

    public void Dispose() => _folder.Dispose();
}
