using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Atlas.Core.Languages;
using Atlas.Core.Records;
using Atlas.Core.Rules;
using Atlas.Pages.Figures;
using Atlas.Pages.OpenData.Formats;
using Atlas.Pages.Plan;

namespace Atlas.Pages.OpenData.Oc4ids;

/// <summary>
/// Tells the budget of an intervention so that its parts may be added up: the headline cost, and the shares of one whole, each with its headline
/// (DESIGN §4). What other sources say stands among the metrics, which nobody adds up, and the description points there.
/// </summary>
/// <param name="context">The plan.</param>
internal sealed class Oc4idsBudget(PlanContext context)
{
    private readonly ImmutableArray<string> _wholes =
        [.. context.Index.Catalogue.Measures.Where(IsCost).OrderByDescending(measure => measure.Precedence).Select(measure => measure.Id.Value)];

    /// <summary>The budget; empty where no source states a cost or a share.</summary>
    /// <param name="id">Id of the intervention.</param>
    public JsonObject Of(string id)
    {
        Headline? cost = context.Headlines.OfFamily(id, MeasureFamily.Cost) is { Measure.Unit: Oc4idsWords.Euro } stated ? stated : null;
        ImmutableArray<Headline> shares = Shares(id, cost);
        return new JsonObject()
            .With("description", Description(id, cost, shares))
            .With("amount", cost is null ? null : Oc4idsWords.Amount(cost.Figure.Value.Value))
            .With("finance", JsonFields.ListOf(shares.Select(Finance)));
    }

    /// <summary>The shares of the headline cost; of another cost, stated or not, only where sources break down none of that measure.</summary>
    private ImmutableArray<Headline> Shares(string id, Headline? cost)
    {
        ILookup<string, Headline> parts = context.Headlines.OfSubject(id)
            .Where(headline => headline.Measure is { PartOf: not null, Unit: Oc4idsWords.Euro })
            .ToLookup(headline => headline.Measure.PartOf!.Value.Value, StringComparer.Ordinal);
        IEnumerable<string> stated = cost is null ? [] : cost.Others.Select(other => other.Measure.Id.Value).Prepend(cost.Measure.Id.Value);
        string? whole = stated.Concat(_wholes).FirstOrDefault(parts.Contains);
        return whole is null ? [] : [.. parts[whole]];
    }

    private JsonObject Finance(Headline share) => new JsonObject { ["id"] = share.Measure.Id.Value }
        .With("title", ShareLabel.Of(share.Measure.Label, InterfaceWords.Italian))
        .With("description", Oc4idsWords.Told(share.Figure, context.Index))
        .With("value", Oc4idsWords.Amount(share.Figure.Value.Value));

    private string? Description(string id, Headline? cost, ImmutableArray<Headline> shares)
    {
        string[] told =
        [
            .. cost is null ? [] : (string[])[$"{cost.Measure.Label}. {Oc4idsWords.Told(cost.Figure, context.Index)}"],
            .. shares.IsEmpty || IsOf(shares, cost) ? [] : (string[])[$"Le quote in «finance» sono del totale «{LabelOfWhole(shares)}»"],
            .. HasMore(id, cost, shares) ? (string[])["Altre cifre sul costo o su chi paga, che non si sommano a queste, sono in «metrics»"] : [],
        ];
        return told.Length == 0 ? null : string.Join(". ", told.Select(sentence => sentence.TrimEnd('.'))) + ".";
    }

    private static bool IsOf(ImmutableArray<Headline> shares, Headline? cost) =>
        cost is not null && string.Equals(shares[0].Measure.PartOf!.Value.Value, cost.Measure.Id.Value, StringComparison.Ordinal);

    private string LabelOfWhole(ImmutableArray<Headline> shares) =>
        context.Index.Measures.TryGetValue(shares[0].Measure.PartOf!.Value.Value, out Measure? whole) ? whole.Label : shares[0].Measure.PartOf!.Value.Value;

    /// <summary>Whether sources state more costs, or shares of costs, than the budget lists.</summary>
    private bool HasMore(string id, Headline? cost, ImmutableArray<Headline> shares) =>
        context.Index.FiguresOf(id).Count(IsOfCost) > shares.Length + (cost is null ? 0 : 1);

    private bool IsOfCost(Figure figure) => context.Index.Measures.TryGetValue(figure.MeasureId.Value, out Measure? measure)
        && string.Equals(measure.Unit, Oc4idsWords.Euro, StringComparison.Ordinal)
        && (IsCost(measure) || (measure.PartOf is { } whole && context.Index.Measures.GetValueOrDefault(whole.Value) is { } of && IsCost(of)));

    private static bool IsCost(Measure measure) => string.Equals(measure.Family, MeasureFamily.Cost, StringComparison.Ordinal);
}
