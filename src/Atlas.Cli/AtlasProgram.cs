using System.CommandLine;
using Atlas.Cli.Commands;
using Atlas.Cli.Defects;
using Atlas.Cli.Terminals;

namespace Atlas.Cli;

/// <summary>The command line <c>atlas</c> (DESIGN §8).</summary>
/// <param name="terminal">Where it writes.</param>
public sealed class AtlasProgram(Terminal terminal)
{
    /// <summary>Runs the command that <paramref name="arguments"/> ask for; never throws.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        try
        {
            ParseResult parsed = Root().Parse(arguments);
            if (parsed.Errors.Count > 0)
            {
                foreach (string message in UsageErrors.Of(parsed))
                {
                    await terminal.Error.WriteLineAsync($"atlas: {message}");
                }

                await terminal.Error.WriteLineAsync($"  rimedio: vedere {string.Join(' ', CommandWords(parsed))} --help");
                return ExitCode.Usage;
            }

            return await parsed.InvokeAsync(new InvocationConfiguration
            {
                Output = terminal.Out,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
            });
        }
        catch (Exception defect) when (defect is not OutOfMemoryException)
        {
            new DefectReport(terminal, arguments).Write(defect);
            return ExitCode.Defect;
        }
    }

    private RootCommand Root()
    {
        var root = new RootCommand("Atlas: il generatore degli atlanti della trasparenza pubblica")
        {
            BuildCommand.Create(terminal),
            CheckCommand.Create(terminal),
            ServeCommand.Create(terminal),
            NewCommand.Create(terminal),
            VerifyCommand.Create(terminal),
            ExplainCommand.Create(terminal),
            ImportCommand.Create(terminal),
            SchemaCommand.Create(terminal),
        };
        HelpWithExamples.Extend(root, "atlas build", "atlas serve", "atlas check --format json", "atlas new intervento co4-01");
        return root;
    }

    private static IEnumerable<string> CommandWords(ParseResult parsed)
    {
        yield return "atlas";
        for (var command = parsed.CommandResult; command.Parent is System.CommandLine.Parsing.CommandResult parent; command = parent)
        {
            yield return command.Command.Name;
        }
    }
}
