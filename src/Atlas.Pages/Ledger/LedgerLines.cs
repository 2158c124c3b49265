using System.Collections.Immutable;
using Atlas.Core.Formats;
using Atlas.Core.Rules;
using Atlas.Core.Values;
using Atlas.Pages.Figures;
using Atlas.Pages.Plan;
using Atlas.Pages.Subjects;

namespace Atlas.Pages.Ledger;

/// <summary>Makes lines of the public ledger for one page.</summary>
public sealed class LedgerLines(PlanContext context, SubjectFacts facts)
{
    /// <summary>A line for each entry, in their order.</summary>
    public ImmutableArray<LedgerLine> Of(IEnumerable<LedgerEntry> entries) => [.. entries.Select(Line)];

    private LedgerLine Line(LedgerEntry entry)
    {
        string unit = entry.Measure.Unit;
        FigureModel reference = Value(entry.Reference, entry);
        FigureModel compared = Value(entry.Compared, entry);
        return new LedgerLine
        {
            Kind = LedgerWords.Of(entry.Kind),
            KindKey = LedgerWords.Key(entry.Kind),
            Subject = context.SubjectLink(entry.SubjectId),
            Measure = entry.Measure.Label,
            Reference = reference,
            Compared = compared,
            Others = [.. entry.Values.Where(v => v.Value != entry.Reference.Value && v.Value != entry.Compared.Value).Select(v => Value(v, entry))],
            Difference = new FigureModel
            {
                Label = "Differenza",
                Value = entry.Difference,
                Unit = unit,
                Evidence = Evidence.Derived,
                Formula = $"{ItalianFormat.Quantity(entry.Compared.Value, unit)} − {ItalianFormat.Quantity(entry.Reference.Value, unit)}",
            },
            DifferencePercent = entry.RelativeDifference * 100,
            Outcome = LedgerWords.Of(entry.Outcome),
            OutcomeKey = LedgerWords.Key(entry.Outcome),
            Missing = entry.Missing == 0 ? null : $"{ItalianFormat.Number(entry.Missing)} su {ItalianFormat.Number(entry.Members)} senza valore",
        };
    }

    private FigureModel Value(LedgerValue value, LedgerEntry entry) => value.Role switch
    {
        LedgerRole.Stated when value.Figures.Length > 0 => facts.Figures.Stated(value.Figures[0]),
        LedgerRole.Counted => PageFigures.Count("contati nell’atlante", (int)value.Value, "conteggio di ciò che l’atlante elenca"),
        _ => facts.Figures.Derived("somma", entry.Measure.Unit, value.Value, $"somma di {ItalianFormat.Number(value.Figures.Length)} valori", value.Figures) with
        {
            Qualifier = value.Qualifier,
        },
    };
}
