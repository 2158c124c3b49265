using System.CommandLine;
using System.Text;
using Atlas.Cli.Creation;
using Atlas.Cli.Terminals;
using Atlas.Core.Diagnostics;

namespace Atlas.Cli.Commands;

/// <summary><c>atlas schema</c>: writes what lets editors' tools complete and check texts and settings.</summary>
internal static class SchemaCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var options = new CommonOptions();
        var command = new Command("schema", "Scrive gli schemi di testi e impostazioni in docs/schemas/ e, se mancano, le impostazioni di Visual Studio Code");
        options.AddFolderTo(command);
        HelpWithExamples.AddTo(command, "atlas schema", "atlas schema --source ../altra-citta");
        command.SetAction(parsed => Run(options.Source(parsed), new CommandVoice(terminal, options.Wording(parsed))));
        return command;
    }

    private static int Run(string folder, CommandVoice voice)
    {
        if (!Directory.Exists(Path.Combine(folder, "content")))
        {
            return voice.Misused(
                new Phrase($"{folder} non è la cartella di un atlante: manca content/", $"{folder} is not the folder of an atlas: content/ is missing"),
                new Phrase("lanciare il comando nella cartella dell'atlante, oppure indicarla con --source", "run the command in the atlas's folder, or name it with --source"));
        }

        try
        {
            foreach ((string path, string text) in EditorWorkspace.Schemas)
            {
                string file = Path.Combine(folder, path);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllBytes(file, Encoding.UTF8.GetBytes(text));
                voice.Say(path, path);
            }

            foreach ((string path, string text) in EditorWorkspace.Settings.Where(file => NewFile.TryWrite(Path.Combine(folder, file.Path), file.Text)))
            {
                voice.Say(path, path);
            }

            return ExitCode.Clean;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return voice.Stopped(
                new Phrase($"gli schemi non si possono scrivere: {failure.Message}", $"the schemas cannot be written: {failure.Message}"),
                new Phrase("controllare i permessi e lo spazio della cartella", "check the folder's permissions and space"));
        }
    }
}
