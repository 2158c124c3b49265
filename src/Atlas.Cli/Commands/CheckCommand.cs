using System.CommandLine;
using Atlas.Cli.Terminals;

namespace Atlas.Cli.Commands;

/// <summary><c>atlas check</c>: everything but the writing.</summary>
internal static class CheckCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var options = new CommonOptions();
        var command = new Command("check", "Controlla dati, testi, modelli e pagine senza scrivere nulla");
        options.AddTo(command);
        options.AddExternalTo(command);
        HelpWithExamples.AddTo(command, "atlas check", "atlas check --format json", "atlas check --external", "atlas check --source ../altra-citta");
        command.SetAction(parsed => BuildCommand.Run(parsed, options.Request(parsed) with { OutsideLinks = options.OutsideLinks(parsed) }, options, terminal));
        return command;
    }
}
