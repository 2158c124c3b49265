using System.CommandLine;
using System.Text.Json;
using Atlas.Build;
using Atlas.Cli.Creation;
using Atlas.Cli.Terminals;
using Atlas.Core.Diagnostics;
using Atlas.Core.Values;

namespace Atlas.Cli.Commands;

/// <summary><c>atlas new dataset</c>: a folder of <c>data/</c> with the tables of a new programme.</summary>
internal static class NewDatasetCommand
{
    private const string Package = "datapackage.json";

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var options = new CommonOptions();
        var name = new Argument<string?>("nome") { Description = "Nome della cartella in data/: lettere minuscole, cifre e trattini", Arity = ArgumentArity.ZeroOrOne };
        var title = new Option<string?>("--title") { Description = "Titolo per chi legge; altrimenti il nome", HelpName = "testo" };
        var measures = new Option<string[]>("--measure")
        {
            Description = "Grandezza di measures.csv da avere come colonna degli interventi; si può ripetere",
            HelpName = "id",
            DefaultValueFactory = _ => [],
        };
        var tables = new Option<string[]>("--table")
        {
            Description = "Tabella da preparare; si può ripetere; altrimenti interventions, figures, events",
            HelpName = "tabella",
            DefaultValueFactory = _ => [.. NewDataset.Usual],
        };
        tables.AcceptOnlyFromAmong([.. NewDataset.Known.Select(table => table.Key)]);
        var command = new Command("dataset", "Prepara le tabelle di un nuovo insieme di dati e le aggiunge a datapackage.json");
        command.Add(name);
        command.Add(title);
        command.Add(tables);
        command.Add(measures);
        options.AddFolderTo(command);
        HelpWithExamples.AddTo(
            command, "atlas new dataset orti-urbani", "atlas new dataset orti-urbani --title \"Orti urbani\" --measure expected_cost", "atlas new dataset orti-urbani --table gaps");
        command.SetAction(parsed =>
        {
            var voice = new CommandVoice(terminal, options.Wording(parsed));
            string? asked = parsed.GetValue(name) ?? voice.Ask("Nome della cartella (lettere minuscole, cifre e trattini)", "Name of the folder (lower-case letters, digits and hyphens)");
            return IsSafe(asked, voice)
                ? Run(new NewDataset(asked!, parsed.GetValue(title) ?? Titled(asked!), [.. parsed.GetValue(tables)!], [.. parsed.GetValue(measures)!]), parsed.GetValue(measures)!, new AtlasFolder(options.Source(parsed), terminal, options.Wording(parsed)), voice)
                : ExitCode.Usage;
        });
        return command;
    }

    private static bool IsSafe(string? name, CommandVoice voice)
    {
        const string Example = "atlas new dataset orti-urbani";
        if (name is null)
        {
            voice.Misused(new Phrase("manca il nome dell'insieme di dati", "the name of the dataset is missing"), new Phrase(Example, Example));
            return false;
        }

        string slug = Slug.Of(name);
        bool isSafe = slug.Length > 0 && string.Equals(name, slug, StringComparison.Ordinal) && slug is not "schemas" and not "geo";
        if (!isSafe)
        {
            string remedy = slug is "" or "schemas" or "geo" ? Example : $"atlas new dataset {slug}";
            voice.Misused(
                new Phrase(
                    $"'{Excerpt.Of(name)}' non può essere il nome della cartella: solo lettere minuscole senza accenti, cifre e trattini, e non «schemas» o «geo»",
                    $"'{Excerpt.Of(name)}' cannot be the folder's name: only lower-case letters without accents, digits and hyphens, and not “schemas” or “geo”"),
                new Phrase(remedy, remedy));
        }

        return isSafe;
    }

    private static int Run(NewDataset dataset, string[] measures, AtlasFolder folder, CommandVoice voice)
    {
        if (folder.Read() is not ReadAtlas atlas)
        {
            return ExitCode.Errors;
        }

        if (UnknownMeasure(measures, atlas) is { } unknown)
        {
            Phrase hint = NearestName.Hint(NearestName.Of(unknown, atlas.Index.Measures.Keys));
            return voice.Misused(
                new Phrase($"in data/measures.csv non c'è la grandezza '{Excerpt.Of(unknown)}'", $"data/measures.csv has no measure '{Excerpt.Of(unknown)}'"),
                new Phrase(hint.Italian + "aggiungere prima la grandezza", hint.English + "add the measure first"));
        }

        string data = Path.Combine(folder.Source, "data");
        if (dataset.Paths.FirstOrDefault(path => Path.Exists(Path.Combine(data, path))) is { } there)
        {
            return voice.Stopped(
                new Phrase($"data/{there} c'è già: nulla è stato scritto", $"data/{there} is there already: nothing was written"),
                new Phrase("scegliere un altro nome, oppure con --table le sole tabelle che mancano", "choose another name, or with --table only the tables that are missing"));
        }

        try
        {
            return Write(data, dataset, voice);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or JsonException or KeyNotFoundException)
        {
            return voice.Stopped(
                new Phrase($"l'insieme di dati non si può scrivere: {failure.Message}", $"the dataset cannot be written: {failure.Message}"),
                new Phrase("controllare permessi, spazio e schemi di data/; atlas check dice di più", "check permissions, space and the schemas of data/; atlas check says more"));
        }
    }

    private static int Write(string data, NewDataset dataset, CommandVoice voice)
    {
        string package = Path.Combine(data, Package);
        if (!File.Exists(package) || PackageText.With(File.ReadAllText(package), dataset.Resources) is not { } listed)
        {
            return voice.Stopped(
                new Phrase("data/datapackage.json manca o non si legge, e le tabelle vanno elencate lì", "data/datapackage.json is missing or cannot be read, and the tables are to be listed there"),
                new Phrase("atlas check dice che cosa non va; un elenco vuoto si scrive \"resources\": []", "atlas check says what is wrong; an empty list is written \"resources\": []"));
        }

        foreach ((string path, string text) in dataset.Files(path => Text(Path.Combine(data, path))).ToList())
        {
            NewFile.TryWrite(Path.Combine(data, path), text);
            voice.Say($"data/{path}", $"data/{path}");
        }

        File.WriteAllText(package, listed);
        voice.Say($"data/{Package}: le tabelle sono nell'elenco.", $"data/{Package}: the tables are listed.");
        voice.Say(
            "  Ora servono le fonti in sources.csv, il programma in programmes.csv e le righe; una tabella senza righe si toglie. Poi: atlas check",
            "  Now come the sources in sources.csv, the programme in programmes.csv and the rows; a table without rows is to be removed. Then: atlas check");
        return ExitCode.Clean;
    }

    private static string? Text(string path) => File.Exists(path) ? File.ReadAllText(path) : null;

    private static string? UnknownMeasure(string[] measures, ReadAtlas atlas) => measures.FirstOrDefault(id => !atlas.Index.Measures.ContainsKey(id));

    private static string Titled(string name) => char.ToUpperInvariant(name[0]) + name[1..].Replace('-', ' ');
}
