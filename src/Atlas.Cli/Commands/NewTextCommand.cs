using System.CommandLine;
using Atlas.Build;
using Atlas.Cli.Creation;
using Atlas.Cli.Terminals;
using Atlas.Core.Diagnostics;
using Atlas.Core.Records;
using Atlas.Core.Values;

namespace Atlas.Cli.Commands;

/// <summary><c>atlas new notizia|pagina</c>: a text with a title of its own.</summary>
internal sealed class NewTextCommand
{
    private readonly CommonOptions _options = new();
    private readonly DayOption _day = new();
    private readonly Argument<string?> _title = new("titolo") { Description = "Titolo; ne viene anche il nome del file", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> _description = NewSubjectCommand.DescriptionOption();

    private readonly Option<string[]> _sources = new("--from")
    {
        Description = "Id di una fonte del testo; si può ripetere",
        HelpName = "fonte",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<string[]> _subjects = new("--subject")
    {
        Description = "Id di ciò di cui parla, o nome di un comune; si può ripetere",
        HelpName = "id",
        DefaultValueFactory = _ => [],
    };

    private readonly bool _isNews;
    private readonly Terminal _terminal;

    private NewTextCommand(bool isNews, Terminal terminal)
    {
        _isNews = isNews;
        _terminal = terminal;
    }

    /// <summary><c>atlas new notizia</c>.</summary>
    public static Command News(Terminal terminal) => new NewTextCommand(isNews: true, terminal).Create(
        new Command("notizia", "Prepara una notizia"),
        "atlas new notizia \"Apre il cantiere\"",
        "atlas new notizia \"Apre il cantiere\" --date 2026-03-02 --subject co4-01 --from registro-2026");

    /// <summary><c>atlas new pagina</c>.</summary>
    public static Command Page(Terminal terminal) => new NewTextCommand(isNews: false, terminal).Create(
        new Command("pagina", "Prepara una pagina di testo"), "atlas new pagina \"Come partecipare\"");

    private Command Create(Command command, params string[] examples)
    {
        command.Add(_title);
        command.Add(_description);
        command.Add(_sources);
        command.Add(_day.Option);
        if (_isNews)
        {
            command.Add(_subjects);
        }

        _options.AddFolderTo(command);
        HelpWithExamples.AddTo(command, examples);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var voice = new CommandVoice(_terminal, _options.Wording(parsed));
        string? title = parsed.GetValue(_title) ?? voice.Ask("Titolo", "Title");
        if (string.IsNullOrWhiteSpace(title) || Slug.Of(title).Length == 0)
        {
            string command = _isNews ? "atlas new notizia \"Apre il cantiere\"" : "atlas new pagina \"Come partecipare\"";
            return voice.Misused(new Phrase("manca il titolo", "the title is missing"), new Phrase(command, command));
        }

        var folder = new AtlasFolder(_options.Source(parsed), _terminal, _options.Wording(parsed));
        if (folder.Read() is not ReadAtlas atlas)
        {
            return ExitCode.Errors;
        }

        if (Sources(parsed, atlas, voice) is not { } sources || Subjects(parsed, atlas, voice) is not { } subjects)
        {
            return ExitCode.Usage;
        }

        string? description = parsed.GetValue(_description) ?? voice.Ask(
            "Descrizione per i motori di ricerca (al più 160 caratteri; Invio per scriverla dopo)",
            "Description for search engines (at most 160 characters; Enter to write it later)");
        DateOnly day = _day.Value(parsed);
        return DraftFile.Write(
            folder.Source,
            _isNews ? TextDrafts.News(title, description, day, subjects, sources) : TextDrafts.Page(title, description, day, sources),
            voice);
    }

    private string[]? Sources(ParseResult parsed, ReadAtlas atlas, CommandVoice voice)
    {
        string[] asked = parsed.GetValue(_sources)!;
        string[] known = [.. atlas.Index.Sources.Keys];
        foreach (string unknown in asked.Where(id => !atlas.Index.Sources.ContainsKey(id)))
        {
            Phrase hint = NearestName.Hint(NearestName.Of(unknown, known));
            voice.Misused(
                new Phrase($"in data/sources.csv non c'è la fonte '{Excerpt.Of(unknown)}'", $"data/sources.csv has no source '{Excerpt.Of(unknown)}'"),
                new Phrase(hint.Italian + "aggiungere prima la fonte", hint.English + "add the source first"));
            return null;
        }

        return asked;
    }

    private string[]? Subjects(ParseResult parsed, ReadAtlas atlas, CommandVoice voice)
    {
        if (!_isNews)
        {
            return [];
        }

        NarrativeKind[] kinds = [NarrativeKind.Intervention, NarrativeKind.Programme, NarrativeKind.Municipality, NarrativeKind.Strategy, NarrativeKind.Zone];
        DraftSubject[] known = [.. kinds.SelectMany(kind => DraftSubject.All(atlas.Index, kind))];
        var subjects = new List<string>();
        foreach (string asked in AskedSubjects(parsed, voice))
        {
            if ((known.FirstOrDefault(s => string.Equals(s.Id, asked, StringComparison.Ordinal)) ?? known.FirstOrDefault(s => s.IsCalled(asked))) is not { } subject)
            {
                Phrase hint = NearestName.Hint(NearestName.Of(asked, known.Select(s => s.Key).Concat(known.Select(s => s.Name))));
                voice.Misused(
                    new Phrase($"nei dati non c'è '{Excerpt.Of(asked)}'", $"the data have no '{Excerpt.Of(asked)}'"),
                    new Phrase(hint.Italian + "scrivere l'id di un soggetto dei dati", hint.English + "write the id of a subject of the data"));
                return null;
            }

            subjects.Add(subject.Id);
        }

        return [.. subjects.Distinct(StringComparer.Ordinal)];
    }

    private string[] AskedSubjects(ParseResult parsed, CommandVoice voice) => parsed.GetValue(_subjects) is { Length: > 0 } given
        ? given
        : voice.Ask("Di chi parla? (id separati da virgole; Invio per nessuno)", "What is it about? (ids with commas between; Enter for none)")
            ?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
}
