using Atlas.Cli;
using Atlas.Cli.Terminals;

namespace Atlas.Tests.Cli;

/// <summary>What the program says and gives back when it is run in this process.</summary>
/// <param name="Code">The exit code.</param>
/// <param name="Out">What it wrote.</param>
/// <param name="Error">What it wrote about the command.</param>
internal sealed record CommandLine(int Code, string Out, string Error)
{
    /// <summary>Runs it in a pipe, where nobody answers.</summary>
    public static Task<CommandLine> RunAsync(params string[] arguments) => AnsweredAsync(null, arguments);

    /// <summary>Runs it before a person who answers <paramref name="answers"/>, line by line.</summary>
    public static async Task<CommandLine> AnsweredAsync(string? answers, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var reader = answers is null ? null : new StringReader(answers);
        var terminal = new Terminal(output, error, IsInteractive: false, HasColor: false) { Answers = reader };
        int code = await new AtlasProgram(terminal).RunAsync(arguments);
        return new CommandLine(code, output.ToString(), error.ToString());
    }
}
