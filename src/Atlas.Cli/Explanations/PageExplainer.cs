using System.Collections.Immutable;
using Atlas.Core.Diagnostics;
using Atlas.Core.Formats;
using Atlas.Core.Locations;
using Atlas.Core.Records;
using Atlas.Core.Rules;
using Atlas.Pages.Plan;

namespace Atlas.Cli.Explanations;

/// <summary>Explains a page: the rows, the narrative, the templates and the rules that made it.</summary>
/// <param name="index">The catalogue.</param>
/// <param name="rules">The rules between its records.</param>
/// <param name="templates">The templates.</param>
internal sealed class PageExplainer(CatalogueIndex index, CatalogueRules rules, TemplateFiles templates)
{
    private readonly FigureWords _words = new(index);
    private readonly FigureExplainer _figures = new(index, rules);

    /// <summary>The explanation of <paramref name="page"/>, which is the profile of <paramref name="subject"/> if that is given.</summary>
    public Explanation Explain(PlannedPage page, SubjectOfPage? subject)
    {
        PageModel model = page.Model();
        ImmutableArray<ExplainedEntry> rows = subject is null ? Origin(page) : [.. Rows(subject)];
        return new Explanation(
            "/" + page.Route.Path,
            model.Title,
            [
                .. Section("rows", new Phrase("Righe", "Rows"), rows),
                .. Section("narrative", new Phrase("Testo", "Narrative"), Narrative(page, subject)),
                .. Section("templates", new Phrase("Modelli", "Templates"), [.. templates.Of(page.Template).Select(file => new ExplainedEntry(new Phrase(Role(file), file), SourceLocation.WholeFile(file)))]),
                .. Section("rules", new Phrase("Regole", "Rules"), subject is null ? [] : [.. Rules(subject)]),
            ]);
    }

    private static string Role(string file) =>
        file.StartsWith("templates/layouts/", StringComparison.Ordinal) ? "cornice"
        : file.StartsWith("templates/partials/", StringComparison.Ordinal) ? "parte"
        : "pagina";

    private static IEnumerable<ExplainedSection> Section(string id, Phrase title, ImmutableArray<ExplainedEntry> entries) =>
        entries.IsEmpty ? [] : [new ExplainedSection(id, title, entries)];

    private static ImmutableArray<ExplainedEntry> Origin(PlannedPage page) => page.Origin.File is { Length: > 0 } file && !file.EndsWith(".md", StringComparison.Ordinal)
        ? [new ExplainedEntry(new Phrase("la riga che chiede la pagina", "the row that asks for the page"), page.Origin)]
        : [];

    private IEnumerable<ExplainedEntry> Rows(SubjectOfPage subject)
    {
        yield return new ExplainedEntry(new Phrase($"{subject.Id}, la sua riga", $"{subject.Id}, its row"), subject.Row);
        foreach (Figure figure in index.FiguresOf(subject.Id))
        {
            yield return _words.Entry(figure);
        }

        foreach (ExplainedEntry entry in Facts(subject.Id))
        {
            yield return entry;
        }

        foreach ((_, Phrase name, ImmutableArray<Intervention> works) in _figures.Sets(subject))
        {
            foreach (Intervention work in works)
            {
                yield return new ExplainedEntry(new Phrase($"{work.Id.Value}: {name.Italian}", $"{work.Id.Value}: {name.English}"), work.Id.Location);
            }
        }
    }

    private IEnumerable<ExplainedEntry> Facts(string id) =>
    [
        .. index.EventsOf(id).Select(e => Entry($"{(e.Date is { } date ? $"{date.Value} " : string.Empty)}{e.Stage.Value}", e.SubjectId.Location)),
        .. index.InferencesOf(id).Select(i => new ExplainedEntry(new Phrase($"dedotto: {i.Field.Value}", $"inferred: {i.Field.Value}"), i.Field.Location)),
        .. index.GapsOf(id).Select(g => new ExplainedEntry(new Phrase($"manca: {g.Field.Value}", $"missing: {g.Field.Value}"), g.Field.Location)),
        .. index.ContractsOf(id).Select(c => new ExplainedEntry(
            new Phrase("gara o contratto", "tender or contract"), c.Subjects.First(s => string.Equals(s.Value, id, StringComparison.Ordinal)).Location)),
        .. index.StrategyLinksOf(id).Concat(index.SubjectLinksOf(id)).Select(l => new ExplainedEntry(
            new Phrase($"legame {l.SubjectId.Value} – {l.StrategyId.Value}", $"link {l.SubjectId.Value} – {l.StrategyId.Value}"), l.SubjectId.Location)),
    ];

    private static ExplainedEntry Entry(string text, SourceLocation at) => new(new Phrase(text, text), at);

    private ImmutableArray<ExplainedEntry> Narrative(PlannedPage page, SubjectOfPage? subject)
    {
        Narrative? narrative = subject is not null ? index.NarrativeOf(subject.Kind, subject.Key)
            : index.Catalogue.Narratives.FirstOrDefault(n => string.Equals(n.File, page.Origin.File, StringComparison.Ordinal))
                ?? index.NarrativeOf(NarrativeKind.Page, page.Route.Path.Length == 0 ? "home" : page.Route.Path.TrimEnd('/'));
        return narrative is null ? []
            : [new ExplainedEntry(narrative.Draft ? new Phrase("bozza: si mostra solo con --drafts", "draft: shown with --drafts only") : new Phrase("testo", "narrative"), SourceLocation.WholeFile(narrative.File))];
    }

    private IEnumerable<ExplainedEntry> Rules(SubjectOfPage subject)
    {
        foreach (Headline headline in rules.Headlines.OfSubject(subject.Id))
        {
            Phrase why = headline.Others.IsEmpty
                ? new Phrase("l'unica della famiglia", "the only one of the family")
                : With(_words.Why(headline.Figure, headline.Others[0].Figure), headline.Others.Length);
            yield return new ExplainedEntry(
                new Phrase($"in evidenza {headline.Measure.Id.Value}: {why.Italian}", $"headline {headline.Measure.Id.Value}: {why.English}"), headline.Figure.Value.Location);
        }

        foreach ((_, Phrase name, ImmutableArray<Intervention> works) in _figures.Sets(subject))
        {
            Total? cost = rules.Totals.OfCost(works);
            string sum = cost?.Value is { } value ? ItalianFormat.Quantity(value, cost.Measure.Unit) : "—";
            yield return new ExplainedEntry(new Phrase(
                $"{name.Italian}: {works.Length}; costo = somma delle cifre in evidenza, ciascun intervento una volta = {sum} ({cost?.Missing ?? works.Length} senza valore)",
                $"{name.English}: {works.Length}; cost = sum of the headlines, each intervention once = {sum} ({cost?.Missing ?? works.Length} without value)"));
        }
    }

    private static Phrase With(Phrase why, int others) =>
        new($"prima di altre {others} per {why.Italian}", $"before {others} others by {why.English}");
}
