using System.CommandLine;
using Atlas.Build;
using Atlas.Cli.Creation;
using Atlas.Cli.Terminals;
using Atlas.Core.Diagnostics;
using Atlas.Core.Values;
using Atlas.Data.Narratives;

namespace Atlas.Cli.Commands;

/// <summary><c>atlas new intervento|comune|programma|strategia|zona</c>: the narrative of something that the data have.</summary>
internal static class NewSubjectCommand
{
    /// <summary>The command of one kind.</summary>
    public static Command Create(SubjectWords words, Terminal terminal)
    {
        var options = new CommonOptions();
        var day = new DayOption();
        var subject = new Argument<string?>("soggetto") { Description = "Id, o nome, nei dati", Arity = ArgumentArity.ZeroOrOne };
        var description = DescriptionOption();
        var command = new Command(words.Command, $"Prepara il testo di {words.Italian} che è nei dati");
        command.Add(subject);
        command.Add(description);
        command.Add(day.Option);
        options.AddFolderTo(command);
        HelpWithExamples.AddTo(command, $"atlas new {words.Command} {words.Example}", $"atlas new {words.Command} {words.Example} --date 2026-03-02");
        command.SetAction(parsed =>
        {
            var voice = new CommandVoice(terminal, options.Wording(parsed));
            string? name = parsed.GetValue(subject) ?? voice.Ask($"Quale? (id o nome di {words.Italian})", $"Which one? (id or name of {words.English})");
            return name is null
                ? voice.Misused(
                    new Phrase($"manca il soggetto: l'id o il nome di {words.Italian} che è nei dati", $"the subject is missing: the id or name of {words.English} of the data"),
                    new Phrase($"atlas new {words.Command} {words.Example}", $"atlas new {words.Command} {words.Example}"))
                : Run(words, name, parsed.GetValue(description), day.Value(parsed), new AtlasFolder(options.Source(parsed), terminal, options.Wording(parsed)), voice);
        });
        return command;
    }

    /// <summary>The option that gives a narrative its description.</summary>
    public static Option<string?> DescriptionOption() => new("--description")
    {
        Description = "Descrizione per i motori di ricerca, al più 160 caratteri",
        HelpName = "testo",
    };

    private static int Run(SubjectWords words, string name, string? description, DateOnly day, AtlasFolder folder, CommandVoice voice)
    {
        if (folder.Read() is not ReadAtlas atlas)
        {
            return ExitCode.Errors;
        }

        DraftSubject[] known = [.. DraftSubject.All(atlas.Index, words.Kind)];
        DraftSubject? subject = known.FirstOrDefault(s => string.Equals(s.Id, name, StringComparison.Ordinal)) ?? known.FirstOrDefault(s => s.IsCalled(name));
        if (subject is null)
        {
            return Unknown(words, name, known, atlas.Index.Catalogue.IsWhole, voice);
        }

        string contentFolder = NarrativeFolders.All.First(pair => pair.Kind == words.Kind).Name;
        description ??= voice.Ask(
            "Descrizione per i motori di ricerca (al più 160 caratteri; Invio per scriverla dopo)",
            "Description for search engines (at most 160 characters; Enter to write it later)");
        return DraftFile.Write(folder.Source, new SubjectDrafts(atlas.Index).Of(words.Kind, contentFolder, subject, description, day), voice);
    }

    private static int Unknown(SubjectWords words, string name, DraftSubject[] known, bool isWhole, CommandVoice voice)
    {
        string? nearest = NearestName.Of(name, known.Select(s => s.Key).Concat(known.Select(s => s.Name)));
        Phrase hint = NearestName.Hint(nearest);
        var rest = isWhole
            ? new Phrase("il testo parla di qualcosa che sta nei dati: prima si aggiunge la riga in data/", "a narrative is about something in the data: add the row in data/ first")
            : new Phrase("una tabella non si legge fino in fondo: atlas check dice perché", "a table cannot be read to its end: atlas check says why");
        return voice.Misused(
            new Phrase($"nei dati non c'è {words.Italian} che si chiami '{Excerpt.Of(name)}'", $"the data have no subject of this kind called '{Excerpt.Of(name)}'"),
            new Phrase(hint.Italian + rest.Italian, hint.English + rest.English));
    }
}
