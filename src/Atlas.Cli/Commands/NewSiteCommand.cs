using System.CommandLine;
using Atlas.Cli.Creation;
using Atlas.Cli.Terminals;
using Atlas.Core.Diagnostics;

namespace Atlas.Cli.Commands;

/// <summary><c>atlas new site</c>: another city's atlas, starting from that of an invented one.</summary>
internal static class NewSiteCommand
{
    private const string Example = "atlas new site ../altra-citta";

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var options = new CommonOptions();
        var target = new Argument<string?>("cartella") { Description = "Cartella del nuovo atlante, vuota o ancora da creare", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("site", "Comincia l'atlante di un'altra città, con un piccolo esempio inventato da sostituire");
        command.Add(target);
        options.AddLanguageTo(command);
        HelpWithExamples.AddTo(command, Example);
        command.SetAction(parsed =>
        {
            var voice = new CommandVoice(terminal, options.Wording(parsed));
            string? folder = parsed.GetValue(target) ?? voice.Ask("Cartella del nuovo atlante", "Folder of the new atlas");
            return folder is null
                ? voice.Misused(new Phrase("manca la cartella del nuovo atlante", "the folder of the new atlas is missing"), new Phrase(Example, Example))
                : Run(folder, voice);
        });
        return command;
    }

    private static int Run(string folder, CommandVoice voice)
    {
        string full = Path.GetFullPath(folder);
        try
        {
            if (InTheWay(full) is { } there)
            {
                return voice.Stopped(
                    new Phrase($"in {folder} c'è già {there}: nulla è stato scritto", $"{folder} already has {there}: nothing was written"),
                    new Phrase("scegliere una cartella vuota o ancora da creare", "choose a folder that is empty or not there yet"));
            }

            IReadOnlyList<string> written = StarterAtlas.WriteTo(full);
            voice.Say($"{folder}: {written.Count} file, con i dati inventati di una città di esempio.", $"{folder}: {written.Count} files, with the invented data of an example city.");
            voice.Say($"  Per vederlo: atlas serve --source {folder}", $"  To see it: atlas serve --source {folder}");
            voice.Say("  Poi si sostituisce l'esempio: LEGGIMI.md dice da dove cominciare.", "  Then replace the example: LEGGIMI.md says where to start.");
            return ExitCode.Clean;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return voice.Stopped(
                new Phrase($"{folder} non si può scrivere: {failure.Message}", $"{folder} cannot be written: {failure.Message}"),
                new Phrase("controllare i permessi e lo spazio della cartella", "check the folder's permissions and space"));
        }
    }

    /// <summary>The first thing in the folder that a new atlas would stand beside; a repository's own hidden folders are welcome.</summary>
    private static string? InTheWay(string folder) =>
        File.Exists(folder) ? Path.GetFileName(folder)
        : !Directory.Exists(folder) ? null
        : Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName).FirstOrDefault(name => !name!.StartsWith('.'));
}
