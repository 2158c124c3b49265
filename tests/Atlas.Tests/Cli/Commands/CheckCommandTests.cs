using System.Text.Json;
using Atlas.Cli;
using Atlas.Cli.Terminals;
using Atlas.Tests.Build;

namespace Atlas.Tests.Cli.Commands;

public sealed class CheckCommandTests : IDisposable
{
    private const string Text = "content/interventi/piazze-01.md";

    private readonly TinyAtlas _atlas = new();

    [Fact]
    public async Task A_sound_atlas_is_clean_and_nothing_is_written()
    {
        IReadOnlyList<string> before = SiteTree.Of(_atlas.Folder);

        RunProgram run = await Check();

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Matches("^[0-9]+ pagine, [0-9]+ altri file, nessun problema, [0-9.]+ s\n$", run.Out);
        Assert.Empty(run.Error);
        Assert.Equal(before, SiteTree.Of(_atlas.Folder));
    }

    [Fact]
    public async Task An_error_is_shown_with_its_line_a_caret_under_it_and_the_remedy()
    {
        _atlas.Replace(Text, "La piazza torna ai pedoni.", "Vedi [Esempio](comune:esempi).");

        RunProgram run = await Check();

        Assert.Equal(ExitCode.Errors, run.ExitCode);
        string[] lines = run.Out.Split('\n');
        Assert.StartsWith($"{Text}:7:16: errore ATL2103: ", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("  | Vedi [Esempio](comune:esempi).", lines[1], StringComparison.Ordinal);
        Assert.Equal($"  | {new string(' ', 15)}^", lines[2]);
        Assert.StartsWith("  rimedio: forse si intende 'esempio'; ", lines[3], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_caret_stands_under_its_place_in_a_long_line_too()
    {
        string before = string.Concat(Enumerable.Repeat("parole ", 60));
        _atlas.Replace(Text, "La piazza torna ai pedoni.", $"{before}[Esempio](comune:esempi) {before}");

        string[] lines = (await Check()).Out.Split('\n');

        Assert.Equal("comune:esempi", lines[1].Substring(lines[2].IndexOf('^', StringComparison.Ordinal), "comune:esempi".Length));
        Assert.InRange(lines[1].Length, 1, 120);
    }

    [Fact]
    public async Task Messages_are_in_English_where_asked_for()
    {
        _atlas.Replace(Text, "ai pedoni", "al [Comune](comune:esempi)");

        RunProgram run = await Check("--lang", "en");

        Assert.Contains(": error ATL2103: the reference ", run.Out, StringComparison.Ordinal);
        Assert.Contains("  remedy: ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_many_equal_defects_of_a_file_twenty_are_printed_and_the_others_counted()
    {
        _atlas.Replace(Text, "ai pedoni", string.Concat(Enumerable.Range(0, 25).Select(i => $"[x](comune:niente{i}) ")));

        RunProgram run = await Check();

        Assert.Equal(20, run.Out.Split("errore ATL2103: ").Length - 1);
        Assert.Contains($"{Text}: e 5 altri ATL2103", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Defects_of_a_file_are_told_in_the_order_of_its_lines()
    {
        _atlas.Replace(Text, "La piazza torna ai pedoni.", "[x](comune:uno)\n<b>\n[x](comune:due)");

        string[] places = [.. (await Check()).Out.Split('\n').Where(line => line.StartsWith(Text, StringComparison.Ordinal)).Select(line => line.Split(' ')[0])];

        Assert.Equal([$"{Text}:7:5:", $"{Text}:8:1:", $"{Text}:9:5:"], places);
    }

    [Fact]
    public async Task A_warning_is_an_error_only_where_it_is_asked_to_be()
    {
        _atlas.Replace(Text, "description: La piazza", $"description: {string.Concat(Enumerable.Repeat("molto lunga ", 20))} La piazza");

        Assert.Equal(ExitCode.Clean, (await Check()).ExitCode);
        Assert.Equal(ExitCode.Errors, (await Check("--strict")).ExitCode);
    }

    [Fact]
    public async Task A_folder_that_is_no_atlas_is_an_error_with_a_remedy()
    {
        RunProgram run = await RunProgram.Of("check", "--source", Path.Combine(_atlas.Folder, "niente"));

        Assert.Equal(ExitCode.Errors, run.ExitCode);
        Assert.Contains("rimedio: ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Colours_are_used_only_where_the_terminal_has_them()
    {
        _atlas.Replace(Text, "ai pedoni", "al [Comune](comune:esempi)");

        Assert.DoesNotContain('\e', (await Check()).Out);
        Assert.Contains("\e[31;1m", (await RunProgram.Of(hasColor: true, "check", "--source", _atlas.Source)).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("", true)]
    [InlineData("1", false)]
    [InlineData("0", false)]
    public void A_wish_for_no_colour_is_respected(string? value, bool hasColor) => Assert.Equal(hasColor, Terminal.WantsColor(value));

    [Fact]
    public async Task The_json_report_holds_everything_in_stable_keys()
    {
        _atlas.Replace(Text, "ai pedoni", "al [Comune](comune:esempi)");

        RunProgram run = await Check("--format", "json");

        JsonElement root = JsonDocument.Parse(run.Out).RootElement;
        Assert.False(root.GetProperty("success").GetBoolean());
        JsonElement diagnostic = root.GetProperty("diagnostics").EnumerateArray().Single();
        Assert.Equal(
            ["code", "severity", "file", "line", "column", "message", "remedy"],
            diagnostic.EnumerateObject().Select(member => member.Name));
        Assert.Equal("ATL2103", diagnostic.GetProperty("code").GetString());
        Assert.Equal("error", diagnostic.GetProperty("severity").GetString());
        Assert.Equal(Text, diagnostic.GetProperty("file").GetString());
        Assert.Equal(7, diagnostic.GetProperty("line").GetInt32());
    }

    [Fact]
    public async Task The_annotations_of_GitHub_name_the_file_in_the_repository_on_one_line()
    {
        _atlas.Replace(Text, "ai pedoni", "al [100%](comune:esempi)");

        RunProgram run = await Check("--format", "github");

        string line = Assert.Single(run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Matches("^::error file=[^,]*content/interventi/piazze-01.md,line=7,col=[0-9]+,title=ATL2103::.+%0A.+$", line);
    }

    public void Dispose() => _atlas.Dispose();

    private Task<RunProgram> Check(params string[] options) => RunProgram.Of(["check", "--source", _atlas.Source, .. options]);
}
