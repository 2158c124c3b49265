using System.Collections.Immutable;
using Atlas.Core.Records;
using Atlas.Core.Rules;
using Atlas.Pages.Plan;

namespace Atlas.Pages.Figures;

/// <summary>
/// Lays out all figures of a subject: each family with its headline first and what other sources say below it, and each share
/// under the measure that it is a share of, so that "di cui" is never read as part of another sum.
/// </summary>
public sealed class FigureTable(PlanContext context, PageFigures figures)
{
    /// <summary>The lines for a subject.</summary>
    public ImmutableArray<FigureRow> Of(string subjectId)
    {
        ImmutableArray<Headline> headlines = context.Headlines.OfSubject(subjectId);
        HashSet<string> present = [.. headlines.SelectMany(h => h.Others.Select(o => o.Measure.Id.Value).Prepend(h.Measure.Id.Value))];
        ILookup<string, Headline> parts = headlines.Where(IsPart).ToLookup(h => h.Measure.PartOf!.Value.Value, StringComparer.Ordinal);
        var rows = ImmutableArray.CreateBuilder<FigureRow>();
        foreach (Headline headline in headlines.Where(h => !IsPart(h)))
        {
            Add(headline, "headline");
        }

        return rows.ToImmutable();

        bool IsPart(Headline headline) =>
            headline.Measure.PartOf is { } whole && present.Contains(whole.Value) && !string.Equals(whole.Value, headline.Measure.Id.Value, StringComparison.Ordinal);

        void Add(Headline headline, string role)
        {
            var shown = new HashSet<string>(StringComparer.Ordinal);
            rows.Add(Row(headline, role, present));
            AddParts(headline.Measure.Id.Value);
            foreach (OtherFigure other in headline.Others.Where(o => !Agrees(o, headline)))
            {
                rows.Add(Row(other));
                AddParts(other.Measure.Id.Value);
            }

            void AddParts(string whole)
            {
                foreach (Headline part in shown.Add(whole) ? parts[whole] : [])
                {
                    Add(part, "part");
                }
            }
        }
    }

    private FigureRow Row(Headline headline, string role, HashSet<string> present)
    {
        string label = headline.Measure.PartOf is { } whole && !present.Contains(whole.Value) && context.Index.Measures.TryGetValue(whole.Value, out Measure? measure)
            ? $"{measure.Label}: {headline.Measure.Label}"
            : headline.Measure.Label;
        return new FigureRow(label, headline.Measure.Definition, figures.Stated(headline.Figure), role)
        {
            Agreeing = [.. headline.Others.Where(o => Agrees(o, headline)).Select(o => figures.Stated(o.Figure))],
        };
    }

    // The same value said the same way, without a note of its own, needs no line of its own.
    private static bool Agrees(OtherFigure other, Headline headline) =>
        other.Difference == 0
        && other.Figure.Qualifier == headline.Figure.Qualifier
        && other.Figure.Note is null
        && string.Equals(other.Measure.Id.Value, headline.Measure.Id.Value, StringComparison.Ordinal);

    private FigureRow Row(OtherFigure other) => new(
        other.Measure.Label, other.Measure.Definition, figures.Stated(other.Figure), "other", other.Difference, other.RelativeDifference * 100);
}
