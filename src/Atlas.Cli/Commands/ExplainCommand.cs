using System.CommandLine;
using Atlas.Build;
using Atlas.Cli.Explanations;
using Atlas.Cli.Terminals;
using Atlas.Core.Diagnostics;
using Atlas.Core.Records;
using Atlas.Core.Rules;
using Atlas.Core.Values;
using Atlas.Pages.Plan;

namespace Atlas.Cli.Commands;

/// <summary><c>atlas explain</c>: which rows, texts, templates and rules made a page or a figure.</summary>
internal sealed class ExplainCommand
{
    private const string Example = "atlas explain /interventi/co4-01/";

    private readonly CommonOptions _options = new();
    private readonly Argument<string?> _address = new("indirizzo") { Description = "Indirizzo o file di una pagina, o id; con #grandezza, una sua cifra", Arity = ArgumentArity.ZeroOrOne };
    private readonly Argument<string?> _measure = new("grandezza") { Description = "Id di una grandezza, per una cifra", Arity = ArgumentArity.ZeroOrOne };
    private readonly Terminal _terminal;

    private readonly Option<string> _format = new("--format")
    {
        Description = "Forma della risposta: human, json",
        HelpName = "forma",
        DefaultValueFactory = _ => "human",
    };

    private ExplainCommand(Terminal terminal)
    {
        _terminal = terminal;
        _format.AcceptOnlyFromAmong("human", "json");
    }

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal) => new ExplainCommand(terminal).Create();

    private Command Create()
    {
        var command = new Command("explain", "Dice da quali righe, testi, modelli e regole vengono una pagina o una cifra");
        command.Add(_address);
        command.Add(_measure);
        command.Add(_format);
        _options.AddFolderTo(command);
        HelpWithExamples.AddTo(command, Example, "atlas explain co4-01 expected_cost", "atlas explain https://atlante.example/comuni/legnano/ --format json");
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        Wording wording = _options.Wording(parsed);
        var voice = new CommandVoice(_terminal, wording);
        if (parsed.GetValue(_address) is not { } address)
        {
            return voice.Misused(new Phrase("manca l'indirizzo della pagina", "the page's address is missing"), new Phrase(Example, Example));
        }

        var pipeline = new AtlasPipeline(new BuildRequest { Source = _options.Source(parsed), IncludeDrafts = true }, SilentProgress.Instance);
        if (new AtlasFolder(_options.Source(parsed), _terminal, wording).Read() is not ReadAtlas atlas)
        {
            return ExitCode.Errors;
        }

        if (Explain(atlas, pipeline.Plan(atlas.Index), ExplanationQuestion.Of(address, parsed.GetValue(_measure)), voice) is not { } explanation)
        {
            return ExitCode.Usage;
        }

        if (string.Equals(parsed.GetValue(_format), "json", StringComparison.Ordinal))
        {
            new ExplanationJson(_terminal.Out, wording.Language).Write(explanation);
        }
        else
        {
            new ExplanationText(_terminal, wording).Write(explanation);
        }

        return ExitCode.Clean;
    }

    private static Explanation? Explain(ReadAtlas atlas, SitePlan plan, ExplanationQuestion question, CommandVoice voice)
    {
        SubjectOfPage[] subjects = [.. SubjectOfPage.All(atlas.Index)];
        PlannedPage? page = PageOf(plan, subjects, question);
        SubjectOfPage? subject = subjects.FirstOrDefault(s => page is not null && s.Profile == page.Route);
        if (page is null)
        {
            Phrase hint = NearestName.Hint(NearestAddress(plan, subjects, question.Path));
            voice.Misused(
                new Phrase($"nel sito non c'è la pagina '{Excerpt.Of(question.Path)}'", $"the site has no page '{Excerpt.Of(question.Path)}'"),
                new Phrase(hint.Italian + "scrivere un indirizzo come /interventi/co4-01/, oppure un id", hint.English + "write an address such as /interventi/co4-01/, or an id"));
            return null;
        }

        var rules = new CatalogueRules(atlas.Index);
        return question.Measure is null
            ? new PageExplainer(atlas.Index, rules, new TemplateFiles(atlas.Sources.Templates)).Explain(page, subject)
            : Figure(atlas.Index, new FigureExplainer(atlas.Index, rules), subject, question.Measure, voice);
    }

    private static Explanation? Figure(CatalogueIndex index, FigureExplainer figures, SubjectOfPage? subject, string measureId, CommandVoice voice)
    {
        Explanation? explanation = subject is not null && index.Measures.TryGetValue(measureId, out Measure? measure) ? figures.Explain(subject, measure) : null;
        if (explanation is null)
        {
            string[] known = subject is null ? [] : [.. figures.Known(subject)];
            Phrase hint = NearestName.Hint(NearestName.Of(measureId, known));
            string list = string.Join(", ", known);
            voice.Misused(
                new Phrase($"la pagina non ha una cifra '{Excerpt.Of(measureId)}'", $"the page has no figure '{Excerpt.Of(measureId)}'"),
                new Phrase(
                    hint.Italian + (known.Length == 0 ? "nei dati non ha cifre" : $"quelle che ha: {list}"),
                    hint.English + (known.Length == 0 ? "it has no figures in the data" : $"those that it has: {list}")));
        }

        return explanation;
    }

    private static PlannedPage? PageOf(SitePlan plan, SubjectOfPage[] subjects, ExplanationQuestion question)
    {
        Dictionary<string, PlannedPage> pages = plan.Pages.ToDictionary(page => page.Route.Path, StringComparer.Ordinal);
        foreach (string candidate in question.Candidates())
        {
            if (pages.TryGetValue(candidate, out PlannedPage? page))
            {
                return page;
            }
        }

        return subjects.FirstOrDefault(s => string.Equals(s.Id, question.Path, StringComparison.Ordinal)) is { } subject ? pages.GetValueOrDefault(subject.Profile.Path) : null;
    }

    private static string? NearestAddress(SitePlan plan, SubjectOfPage[] subjects, string path) =>
        NearestName.Of(path, plan.Pages.Select(page => $"/{page.Route.Path}").Concat(subjects.Select(s => s.Id)))
        ?? (path.TrimEnd('/').Split('/') is [.., var last] && NearestName.Of(last, subjects.Select(s => s.Key)) is { } key
            ? "/" + subjects.First(s => string.Equals(s.Key, key, StringComparison.Ordinal)).Profile.Path
            : null);
}
