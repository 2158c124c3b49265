using System.CommandLine;
using Atlas.Build;
using Atlas.Cli.Terminals;

namespace Atlas.Cli.Commands;

/// <summary><c>atlas build</c>: builds the site and publishes it in a folder.</summary>
internal static class BuildCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var options = new CommonOptions();
        var output = new Option<string>("--output", "-o")
        {
            Description = "Cartella in cui pubblicare",
            HelpName = "cartella",
            DefaultValueFactory = _ => "site",
        };
        var compress = new Option<bool>("--compress") { Description = "Scrive anche le forme compresse .gz e .br di ogni file di testo" };
        var command = new Command("build", "Costruisce il sito e lo pubblica in una cartella");
        command.Add(output);
        command.Add(compress);
        options.AddTo(command);
        options.AddExternalTo(command);
        HelpWithExamples.AddTo(
            command,
            "atlas build",
            "atlas build --output /var/www/atlante --base-url https://atlante.example.it/",
            "atlas build --base-path /atlante/ --strict --format github");
        command.SetAction(parsed =>
        {
            BuildRequest request = options.Request(parsed) with
            {
                Output = Path.GetFullPath(parsed.GetValue(output)!),
                Compress = parsed.GetValue(compress),
                OutsideLinks = options.OutsideLinks(parsed),
            };
            return Run(parsed, request, options, terminal);
        });
        return command;
    }

    /// <summary>Runs a build with or without output and reports it.</summary>
    public static int Run(ParseResult parsed, BuildRequest request, CommonOptions options, Terminal terminal)
    {
        BuildOutcome outcome = terminal.IsInteractive && options.IsForPeople(parsed)
            ? ProgressDisplay.Show(options.Wording(parsed), progress => new AtlasPipeline(request, progress).Run())
            : new AtlasPipeline(request, SilentProgress.Instance).Run();
        options.Report(parsed, terminal, request.Source).Write(outcome);
        return outcome.IsSuccess ? ExitCode.Clean : ExitCode.Errors;
    }
}
