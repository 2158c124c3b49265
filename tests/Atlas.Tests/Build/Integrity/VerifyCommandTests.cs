using Atlas.Cli;
using Atlas.Cli.Terminals;

namespace Atlas.Tests.Build.Integrity;

/// <summary>The command as it is typed: what it says and what it tells whoever called it.</summary>
public sealed class VerifyCommandTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    [Fact]
    public async Task A_folder_as_it_was_built_is_said_to_be_so()
    {
        (int exitCode, string output) = await Run("verify", site.Copy());

        Assert.True(exitCode == ExitCode.Clean, output);
        Assert.Matches("^[0-9]+ file confrontati, [0-9.]+ MiB, nessun problema, impronta [0-9a-f]{64}\n$", output);
    }

    [Fact]
    public async Task A_difference_is_an_error_with_its_remedy()
    {
        string folder = site.Copy();
        File.AppendAllText(Path.Combine(folder, "robots.txt"), "x");

        (int exitCode, string output) = await Run("verify", folder);

        Assert.Equal(ExitCode.Errors, exitCode);
        Assert.StartsWith("robots.txt: errore ATL0114: ", output, StringComparison.Ordinal);
        Assert.Contains("rimedio: ripubblicare il sito", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_others_is_an_error_only_where_warnings_are()
    {
        string folder = site.Copy();
        File.WriteAllText(Path.Combine(folder, "CNAME"), "atlante.example.it");

        Assert.Equal(ExitCode.Clean, (await Run("verify", folder)).ExitCode);
        Assert.Equal(ExitCode.Errors, (await Run("verify", folder, "--strict")).ExitCode);
    }

    [Fact]
    public async Task An_address_is_compared_with_the_manifest_at_hand()
    {
        string folder = site.Copy();
        string built = Path.Combine(site.Copy(), "manifest.json");
        using var host = new LocalHost(folder, "/atlante/");
        Assert.Equal(ExitCode.Clean, (await Run("verify", host.Address, "--manifest", built)).ExitCode);

        File.Delete(Path.Combine(folder, "manifest.json"));
        (int exitCode, string output) = await Run("verify", host.Address, "--manifest", built, "--format", "github");

        Assert.Equal(ExitCode.Errors, exitCode);
        Assert.StartsWith("::error file=manifest.json,title=ATL0115::", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_manifest_that_is_not_there_is_a_mistake_of_the_command() =>
        Assert.Equal(ExitCode.Usage, (await Run("verify", site.Copy(), "--manifest", "non-esiste.json")).ExitCode);

    private static async Task<(int ExitCode, string Output)> Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        int exitCode = await new AtlasProgram(new Terminal(output, output, IsInteractive: false, HasColor: false)).RunAsync(arguments);
        return (exitCode, output.ToString());
    }
}
