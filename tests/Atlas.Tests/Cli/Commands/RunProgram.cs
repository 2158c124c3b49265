using Atlas.Cli;
using Atlas.Cli.Terminals;

namespace Atlas.Tests.Cli.Commands;

/// <summary>The program run in this process, with what it wrote.</summary>
internal sealed record RunProgram(int ExitCode, string Out, string Error)
{
    /// <summary>Runs a command for somebody who reads a pipe, or a terminal with colours.</summary>
    public static Task<RunProgram> Of(params string[] arguments) => Of(hasColor: false, arguments);

    /// <summary>Runs a command.</summary>
    public static async Task<RunProgram> Of(bool hasColor, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        int exitCode = await new AtlasProgram(new Terminal(output, error, IsInteractive: false, hasColor)).RunAsync(arguments);
        return new RunProgram(exitCode, output.ToString(), error.ToString());
    }
}
