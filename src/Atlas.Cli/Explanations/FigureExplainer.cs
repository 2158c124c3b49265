using System.Collections.Immutable;
using Atlas.Core.Diagnostics;
using Atlas.Core.Formats;
using Atlas.Core.Records;
using Atlas.Core.Rules;

namespace Atlas.Cli.Explanations;

/// <summary>Explains one figure: its row, source and place, the figures beside it and the rule that put it first, or its formula and parts.</summary>
/// <param name="index">The catalogue.</param>
/// <param name="rules">The rules between its records.</param>
internal sealed class FigureExplainer(CatalogueIndex index, CatalogueRules rules)
{
    private readonly FigureWords _words = new(index);

    /// <summary>The measures that the subject has a figure or a sum of.</summary>
    public IEnumerable<string> Known(SubjectOfPage subject) =>
        index.FiguresOf(subject.Id).Select(figure => figure.MeasureId.Value)
            .Concat(Sets(subject).SelectMany(set => rules.Totals.OfEveryMeasure(set.Works)).Select(total => total.Measure.Id.Value))
            .Distinct(StringComparer.Ordinal);

    /// <summary>The explanation; nothing where the subject has no such figure.</summary>
    public Explanation? Explain(SubjectOfPage subject, Measure measure)
    {
        ImmutableArray<ExplainedSection> sections = [.. Stated(subject, measure), .. Sums(subject, measure)];
        return sections.IsEmpty ? null : new Explanation($"/{subject.Profile.Path}#{measure.Id.Value}", $"{subject.Name}: {measure.Label}", sections);
    }

    private IEnumerable<ExplainedSection> Stated(SubjectOfPage subject, Measure measure)
    {
        if (rules.Headlines.OfMeasure(subject.Id, measure.Id.Value) is not { } headline)
        {
            yield break;
        }

        yield return new ExplainedSection("row", new Phrase("La riga", "The row"), [_words.Entry(headline.Figure)]);
        yield return new ExplainedSection("source", new Phrase("La fonte", "The source"), [_words.Source(headline.Figure)]);
        if (headline.Others.Length > 0)
        {
            yield return new ExplainedSection("competing", new Phrase("Altre cifre della stessa grandezza", "Other figures of the same measure"), [.. _words.Others(headline)]);
        }

        if (rules.Headlines.OfFamily(subject.Id, measure.Family) is { } family && family.Others.Any(o => !string.Equals(o.Measure.Id.Value, measure.Id.Value, StringComparison.Ordinal)))
        {
            yield return new ExplainedSection(
                "family", new Phrase($"La famiglia «{measure.Family}»: la prima è quella in evidenza", $"The family “{measure.Family}”: the first is the headline"), [_words.Entry(family.Figure), .. _words.Others(family)]);
        }
    }

    private IEnumerable<ExplainedSection> Sums(SubjectOfPage subject, Measure measure)
    {
        foreach ((string id, Phrase name, ImmutableArray<Intervention> works) in Sets(subject))
        {
            if (rules.Totals.OfMeasure(works, measure.Id.Value) is { Value: { } value } total)
            {
                string sum = ItalianFormat.Quantity(value, measure.Unit);
                Phrase figures = Counted.Of(total.Parts.Length, new Phrase("cifra", "figure"), new Phrase("cifre", "figures"));
                Phrase over = Counted.Of(total.Interventions, new Phrase("intervento", "intervention"), new Phrase("interventi", "interventions"));
                yield return new ExplainedSection(
                    id,
                    new Phrase(
                        $"{name.Italian}: somma di {figures.Italian} su {over.Italian} = {sum}",
                        $"{name.English}: sum of {figures.English} over {over.English} = {sum}"),
                    [.. total.Parts.Select(_words.Entry)]);
            }
        }
    }

    /// <summary>The sets of interventions that the subject's page sums.</summary>
    public IEnumerable<(string Id, Phrase Name, ImmutableArray<Intervention> Works)> Sets(SubjectOfPage subject) => subject.Kind switch
    {
        NarrativeKind.Programme => [("total", new Phrase("Interventi del programma e delle sue parti", "Interventions of the programme and its parts"), rules.Sets.OfProgramme(subject.Id))],
        NarrativeKind.Strategy => [("total", new Phrase("Interventi legati alla strategia", "Interventions linked with the strategy"), rules.Sets.OfStrategy(subject.Id))],
        NarrativeKind.Municipality =>
        [
            ("own", new Phrase("Interventi tutti nel comune", "Interventions wholly in the municipality"), rules.Sets.OwnOfMunicipality(subject.Id)),
            ("shared", new Phrase("Interventi condivisi con altri comuni, mai divisi", "Interventions shared with others, never split"), rules.Sets.SharedOfMunicipality(subject.Id)),
        ],
        NarrativeKind.Zone =>
        [
            ("own", new Phrase("Interventi tutti nella zona", "Interventions wholly in the zone"), rules.Sets.OwnOfZone(subject.Id)),
            ("shared", new Phrase("Interventi condivisi con altre zone, mai divisi", "Interventions shared with other zones, never split"), rules.Sets.SharedOfZone(subject.Id)),
        ],
        _ => [],
    };
}
