using Atlas.Cli;
using Atlas.Cli.Terminals;
using Atlas.Tests.Build;

namespace Atlas.Tests.Cli.Commands;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("l'opzione '--strct' non c'è; forse si intende --strict", "check", "--strct")]
    [InlineData("l'opzione '--fromat' non c'è; forse si intende --format", "build", "--fromat=json")]
    [InlineData("il comando 'chek' non c'è; forse si intende check", "chek")]
    [InlineData("--format vuole uno tra human, json, sarif, github, non 'jsno'; forse si intende json", "check", "--format", "jsno")]
    [InlineData("--lang vuole uno tra it, en, non 'de'", "check", "--lang", "de")]
    [InlineData("--jobs vuole un numero da 1 in su, non 'tanti'", "check", "--jobs", "tanti")]
    [InlineData("--base-url vuole un indirizzo http o https, non 'qui'", "build", "--base-url", "qui")]
    [InlineData("--base-path vuole un percorso come /atlante/, non 'a b'", "build", "--base-path", "a b")]
    [InlineData("--port vuole un numero da 0 a 65535, non '70000'", "serve", "--port", "70000")]
    [InlineData("manca il valore dell'opzione --port", "serve", "--port")]
    [InlineData("manca il comando")]
    public async Task What_cannot_be_understood_is_said_with_a_hint(string message, params string[] arguments)
    {
        RunProgram run = await RunProgram.Of(arguments);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Equal($"atlas: {message}", run.Error.Split('\n')[0]);
        Assert.Contains("  rimedio: vedere atlas ", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
    }

    [Fact]
    public async Task Every_command_has_a_help_with_an_example()
    {
        RunProgram root = await RunProgram.Of("--help");
        Assert.Contains("Esempi:\n  atlas ", root.Out, StringComparison.Ordinal);
        string[] commands =
        [
            .. root.Out.Split("Commands:")[1].Split("Esempi:")[0].Split('\n')
                .Where(line => line.StartsWith("  ", StringComparison.Ordinal) && line.Length > 2 && char.IsLetter(line[2]))
                .Select(line => line.Trim().Split(' ')[0]),
        ];

        Assert.Contains("check", commands);
        foreach (string command in commands)
        {
            RunProgram run = await RunProgram.Of(command, "--help");
            Assert.Equal(ExitCode.Clean, run.ExitCode);
            Assert.Contains($"Esempi:\n  atlas {command}", run.Out, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_build_publishes_and_says_how_much()
    {
        using var atlas = new TinyAtlas();

        RunProgram run = await RunProgram.Of("build", "--source", atlas.Source, "--output", atlas.Output);

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.True(File.Exists(Path.Combine(atlas.Output, "index.html")));
        Assert.Contains("nessun problema", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_preview_of_nothing_is_refused()
    {
        RunProgram run = await RunProgram.Of("serve", "--source", Path.Combine(Path.GetTempPath(), "atlas-che-non-c-e"));

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("rimedio: indicare con --source", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_defect_of_the_program_is_told_in_plain_words_and_its_details_are_kept_in_a_file()
    {
        using var atlas = new TinyAtlas();
        using var broken = new BrokenWriter();
        using var error = new StringWriter { NewLine = "\n" };

        int exitCode = await new AtlasProgram(new Terminal(broken, error, IsInteractive: false, HasColor: false)).RunAsync(["check", "--source", atlas.Source]);

        Assert.Equal(ExitCode.Defect, exitCode);
        Assert.Contains("il programma ha un difetto", error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("prova di difetto", error.ToString(), StringComparison.Ordinal);
        string file = error.ToString().Split("il file ")[1].Trim();
        string details = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        File.Delete(file);
        Assert.Contains("prova di difetto", details, StringComparison.Ordinal);
        Assert.Contains("atlas check --source", details, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2030-01-01", true)]
    [InlineData("2020-01-01", false)]
    public async Task News_that_is_still_to_come_is_left_out_unless_drafts_are_asked_for(string day, bool isLeftOut)
    {
        using var atlas = new TinyAtlas();
        atlas.Write($"content/notizie/{day}-prova.md", $"---\ntitle: Che cosa succede\ndescription: Una notizia scritta per la prova di oggi.\ndate: {day}\n---\n\nTesto.\n");
        var request = atlas.Request with { NewsUntil = new DateOnly(2025, 6, 1) };

        atlas.BuildCleanly(request);
        Assert.Equal(!isLeftOut, Directory.Exists(Path.Combine(atlas.Output, "notizie", $"{day}-prova")));
        Assert.Equal(!isLeftOut, atlas.Published("feed.xml").Contains("Che cosa succede", StringComparison.Ordinal));

        atlas.BuildCleanly(request with { IncludeDrafts = true });
        Assert.True(Directory.Exists(Path.Combine(atlas.Output, "notizie", $"{day}-prova")));
    }
}
