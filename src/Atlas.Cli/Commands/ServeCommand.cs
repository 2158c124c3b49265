using System.CommandLine;
using System.Globalization;
using System.Net;
using System.Runtime.InteropServices;
using Atlas.Build;
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
            Description = "Porta su cui rispondere, solo a questo computer",
            HelpName = "n",
            DefaultValueFactory = _ => DefaultPort,
        };
        port.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(ushort.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out ushort number) && number > 0))
            {
                result.AddError($"--port vuole un numero da 1 a 65535, non '{token.Value}'");
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
        var events = new EventStream();
        using var site = new PreviewSite(request, events);
        using var server = new PreviewServer(port, site, events, new PreviewReport(wording, request.Source));
        try
        {
            server.Start();
        }
        catch (HttpListenerException)
        {
            await terminal.Error.WriteLineAsync(wording.Say($"atlas: la porta {port} è occupata", $"atlas: the port {port} is taken"));
            await terminal.Error.WriteLineAsync(wording.Say("  rimedio: sceglierne un'altra con --port", "  remedy: choose another with --port"));
            return ExitCode.Usage;
        }

        site.Refresh(new HashSet<string>(StringComparer.Ordinal));
        using var watcher = new SourceWatcher(request.Source, site.Refresh);
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(stop);
        using PosixSignalRegistration interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
        {
            signal.Cancel = true;
            stopping.Cancel();
        });
        await terminal.Out.WriteLineAsync(wording.Say($"Anteprima su {server.Address} (Ctrl+C per finire)", $"Preview at {server.Address} (Ctrl+C to end)"));
        await server.Run(stopping.Token);
        return ExitCode.Clean;
    }
}
