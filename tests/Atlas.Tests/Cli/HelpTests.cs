namespace Atlas.Tests.Cli;

public sealed class HelpTests
{
    public static TheoryData<string> Commands =>
    [
        "", "build", "check", "serve", "new", "new intervento", "new comune", "new programma", "new strategia", "new zona", "new notizia",
        "new pagina", "new dataset", "new site", "schema", "explain", "import", "import confini",
    ];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task The_help_of_a_command_ends_with_examples_that_call_it(string command)
    {
        CommandLine help = await CommandLine.RunAsync([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);

        Assert.Equal(0, help.Code);
        string[] examples = [.. help.Out[help.Out.IndexOf("Esempi:", StringComparison.Ordinal)..].Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)];
        Assert.NotEmpty(examples);
        Assert.All(examples, example => Assert.StartsWith($"  atlas {command}".TrimEnd(), example, StringComparison.Ordinal));
    }
}
