using System.CommandLine;
using System.Globalization;
using System.Net;
using System.Runtime.InteropServices;
using Atlas.Build;
using Atlas.Cli.Defects;
using Atlas.Cli.Preview;
using Atlas.Cli.Terminals;

namespace Atlas.Cli.Commands;

/// <summary><c>atlas serve</c>: a preview on this machine that follows the sources.</summary>
internal static class ServeCommand
{
    private const int DefaultPort = 5080;

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var options = new CommonOptions();
        var port = new Option<int>("--port")
        {
            Description = "Porta su cui rispondere, solo a questo computer; 0 per una libera qualsiasi",
            HelpName = "n",
            DefaultValueFactory = _ => DefaultPort,
        };
        port.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !ushort.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            {
                result.AddError($"--port vuole un numero da 0 a 65535, non '{token.Value}'");
            }
        });
        var command = new Command("serve", "Mostra il sito in anteprima e lo aggiorna a ogni modifica");
        command.Add(port);
        options.AddTo(command);
        HelpWithExamples.AddTo(command, "atlas serve", "atlas serve --port 8000 --drafts");
        command.SetAction((parsed, stop) => Run(options.Request(parsed) with { BasePath = "/" }, parsed.GetValue(port), options.Wording(parsed), terminal, stop));
        return command;
    }

    private static async Task<int> Run(BuildRequest request, int port, Wording wording, Terminal terminal, CancellationToken stop)
    {
        if (!Directory.Exists(request.Source))
        {
            await terminal.Error.WriteLineAsync(wording.Say($"atlas: la cartella {request.Source} non c'è", $"atlas: there is no folder {request.Source}"));
            await terminal.Error.WriteLineAsync(wording.Say("  rimedio: indicare con --source la cartella dell'atlante", "  remedy: name the atlas's folder with --source"));
            return ExitCode.Usage;
        }

        using var preview = new PreviewHost(request, wording, new DefectReport(terminal, ["serve"]).Write);
        if (terminal.IsInteractive)
        {
            await terminal.Error.WriteLineAsync(wording.Say("Lettura dell'atlante…", "Reading the atlas…"));
        }

        try
        {
            preview.Start(port);
        }
        catch (HttpListenerException)
        {
            await terminal.Error.WriteLineAsync(wording.Say($"atlas: la porta {port} è occupata", $"atlas: the port {port} is taken"));
            await terminal.Error.WriteLineAsync(wording.Say("  rimedio: sceglierne un'altra con --port", "  remedy: choose another with --port"));
            return ExitCode.Usage;
        }

        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(stop);
        using PosixSignalRegistration interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
        {
            signal.Cancel = true;
            stopping.Cancel();
        });
        await terminal.Out.WriteLineAsync(wording.Say($"Anteprima su {preview.Address} (Ctrl+C per finire)", $"Preview at {preview.Address} (Ctrl+C to end)"));
        await preview.Run(stopping.Token);
        return ExitCode.Clean;
    }
}
