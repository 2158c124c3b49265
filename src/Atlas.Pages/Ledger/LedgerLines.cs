using System.Collections.Immutable;
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
            Kind = LedgerWords.Of(entry.Kind, context.Words),
            KindKey = LedgerWords.Key(entry.Kind),
            Subject = context.SubjectLink(entry.SubjectId),
            Measure = entry.Measure.Label,
            Reference = reference,
            Compared = compared,
            Others = [.. entry.Values.Where(v => v.Value != entry.Reference.Value && v.Value != entry.Compared.Value).Select(v => Value(v, entry))],
            Difference = new FigureModel
            {
                Label = context.Words.Of("ledger.difference"),
                Value = entry.Difference,
                Unit = unit,
                Evidence = Evidence.Derived,
                Formula = $"{context.Words.Format.Quantity(entry.Compared.Value, unit)} − {context.Words.Format.Quantity(entry.Reference.Value, unit)}",
            },
            DifferencePercent = entry.RelativeDifference * 100,
            Outcome = LedgerWords.Of(entry.Outcome, context.Words),
            OutcomeKey = LedgerWords.Key(entry.Outcome),
            Missing = entry.Missing == 0 ? null : context.Words.Of("figure.without", entry.Missing, entry.Members),
        };
    }

    private FigureModel Value(LedgerValue value, LedgerEntry entry) => value.Role switch
    {
        LedgerRole.Stated when value.Figures.Length > 0 => facts.Figures.Stated(value.Figures[0]),
        LedgerRole.Counted => PageFigures.Count(context.Words.Of("ledger.counted"), (int)value.Value, context.Words.Of("ledger.counted_formula")),
        _ => facts.Figures.Derived(
            context.Words.Of("ledger.sum"), entry.Measure.Unit, value.Value, context.Words.Of("ledger.sum_formula", value.Figures.Length), value.Figures) with
        {
            Qualifier = value.Qualifier,
        },
    };
}
