using System.Text.Json;
using Atlas.Tests.Architecture;
using Atlas.Tests.Build;

namespace Atlas.Tests.Cli;

/// <summary><c>atlas schema</c> and the settings of Visual Studio Code.</summary>
public sealed class EditorWorkspaceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData(".vscode/settings.json")]
    [InlineData(".vscode/extensions.json")]
    public async Task The_committed_settings_are_those_that_the_program_writes(string path)
    {
        Directory.CreateDirectory(_folder.At("content"));

        Assert.Equal(0, (await CommandLine.RunAsync("schema", "--source", _folder.Path)).Code);

        Assert.Equal(_folder.Read(path), File.ReadAllText(Path.Combine(Repository.Root, path)));
    }

    [Fact]
    public async Task An_editors_own_settings_stay_and_schemas_are_brought_up_to_date()
    {
        Directory.CreateDirectory(_folder.At("content"));
        _folder.Write(".vscode/settings.json", "{}");
        _folder.Write("docs/schemas/site.schema.json", "{}");

        await CommandLine.RunAsync("schema", "--source", _folder.Path);

        Assert.Equal("{}", _folder.Read(".vscode/settings.json"));
        Assert.Contains("web_editor", _folder.Read("docs/schemas/site.schema.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_atlas_has_schemas_settings_and_a_task_whose_problems_point_at_lines()
    {
        await CommandLine.RunAsync("new", "site", _folder.At("citta"));

        Assert.True(File.Exists(_folder.At("citta/docs/schemas/interventi.schema.json")));
        using JsonDocument settings = JsonDocument.Parse(_folder.Read("citta/.vscode/settings.json"));
        string schema = settings.RootElement.GetProperty("yaml.schemas").EnumerateObject().Single().Name;
        Assert.True(File.Exists(Path.Combine(_folder.At("citta"), schema)));
        Assert.Contains("atlas check", _folder.Read("citta/.vscode/tasks.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_content_is_no_atlas() => Assert.Equal(2, (await CommandLine.RunAsync("schema", "--source", _folder.Path)).Code);

    public void Dispose() => _folder.Dispose();
}
