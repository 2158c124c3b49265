using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Atlas.Cli.Commands;

/// <summary>The help of a command, with examples at its end.</summary>
/// <param name="inner">The library's own help.</param>
/// <param name="examples">Examples, one to a line.</param>
internal sealed class HelpWithExamples(HelpAction inner, string examples) : SynchronousCommandLineAction
{
    /// <summary>Adds examples to the help of <paramref name="command"/>.</summary>
    public static Command AddTo(Command command, params string[] examples)
    {
        command.Add(new HelpOption { Action = Of(examples), Description = "Mostra questo aiuto" });
        return command;
    }

    /// <summary>Adds examples to the help that the library gives the program itself.</summary>
    public static void Extend(RootCommand root, params string[] examples)
    {
        foreach (HelpOption help in root.Options.OfType<HelpOption>())
        {
            help.Action = Of(examples);
            help.Description = "Mostra questo aiuto";
        }
    }

    private static HelpWithExamples Of(string[] examples) => new(new HelpAction(), string.Concat(examples.Select(example => $"  {example}\n")));

    /// <summary>Who asks for help may leave everything else out.</summary>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        inner.Invoke(parseResult);
        TextWriter output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Esempi:");
        output.Write(examples);
        return ExitCode.Clean;
    }
}
