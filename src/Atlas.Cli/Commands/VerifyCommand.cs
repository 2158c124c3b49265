using System.CommandLine;
using System.Globalization;
using System.Net;
using Atlas.Build.Integrity;
using Atlas.Cli.Terminals;
using Atlas.Core.Diagnostics;

namespace Atlas.Cli.Commands;

/// <summary><c>atlas verify</c>: compares a published site with the manifest that was built with it.</summary>
internal static class VerifyCommand
{
    /// <summary>Requests at a time, so that no server is burdened.</summary>
    private const int PoliteRequests = 4;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var options = new CommonOptions();
        var place = new Argument<string>("dove") { Description = "Cartella o indirizzo (http, https) del sito pubblicato" };
        var manifest = new Option<string?>("--manifest")
        {
            Description = "Il manifest.json che il sito deve avere, per esempio quello appena costruito; altrimenti quello del sito",
            HelpName = "file",
        };
        var jobs = new Option<int?>("--jobs") { Description = "Quanti file insieme; altrimenti 4 dal web, quanti i processori da una cartella", HelpName = "n" };
        var strict = new Option<bool>("--strict") { Description = "Gli avvisi valgono come errori" };
        jobs.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0))
            {
                result.AddError($"--jobs vuole un numero da 1 in su, non '{token.Value}'");
            }
        });
        manifest.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !File.Exists(token.Value))
            {
                result.AddError($"--manifest vuole un file che esiste, non '{token.Value}'");
            }
        });
        var command = new Command("verify", "Confronta un sito pubblicato con ciò che è stato costruito");
        command.Add(place);
        command.Add(manifest);
        command.Add(jobs);
        command.Add(strict);
        options.AddReportTo(command);
        HelpWithExamples.AddTo(
            command,
            "atlas verify site",
            "atlas verify https://atlante.example.it/",
            "atlas verify https://esempio.github.io/atlante/ --manifest site/manifest.json");
        command.SetAction(async (parsed, stop) =>
        {
            var log = new DiagnosticLog { Policy = SeverityPolicy.Default with { Strict = parsed.GetValue(strict) } };
            ReadOnlyMemory<byte>? expected = null;
            if (parsed.GetValue(manifest) is { } file)
            {
                expected = await File.ReadAllBytesAsync(file, stop);
            }

            VerificationOutcome outcome = await Verify(parsed.GetValue(place)!, expected, parsed.GetValue(jobs), log, stop);
            options.Report(parsed, terminal, ".").Write(outcome);
            return outcome.IsSuccess ? ExitCode.Clean : ExitCode.Errors;
        });
        return command;
    }

    private static async Task<VerificationOutcome> Verify(string place, ReadOnlyMemory<byte>? expected, int? jobs, DiagnosticLog log, CancellationToken stop)
    {
        if (Uri.TryCreate(place, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https")
        {
            using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None, UseCookies = false });
            http.Timeout = Patience;
            http.DefaultRequestHeaders.UserAgent.ParseAdd("atlas-verify");
            return await new PublicationVerifier(new PublishedAddress(http, address, jobs ?? PoliteRequests), log).Verify(expected, stop);
        }

        return await new PublicationVerifier(new PublishedFolder(Path.GetFullPath(place), jobs ?? Environment.ProcessorCount), log).Verify(expected, stop);
    }
}
