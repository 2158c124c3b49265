using Atlas.Core.Records;
using Atlas.Core.Values;
using Atlas.Pages.Plan;
using Atlas.Pages.Routes;

namespace Atlas.Pages.Subjects;

/// <summary>A tender or contract.</summary>
/// <param name="Object">What it is for.</param>
/// <param name="Kind">Its kind in words.</param>
/// <param name="Cig">Its CIG, where known.</param>
/// <param name="Contractor">The firm.</param>
/// <param name="Amount">The amount; nothing where the source gives none.</param>
/// <param name="Date">Date of the award or contract.</param>
/// <param name="Stage">Its stage in words.</param>
/// <param name="SharedBy">How many subjects it serves, this one included.</param>
/// <param name="Reference">Number of its source in the page's list.</param>
public sealed record ContractModel(
    string Object, string? Kind, string? Cig, string? Contractor, FigureModel? Amount, PartialDate? Date, string? Stage, int SharedBy, int Reference)
{
    /// <summary>The model of <paramref name="contract"/> on the page of <paramref name="facts"/>.</summary>
    internal static ContractModel Of(Contract contract, SubjectFacts facts, PlanContext context)
    {
        int reference = facts.References.Cite(contract.SourceId.Value, contract.Locator);
        return new ContractModel(
            contract.Object,
            facts.Word("contract_kind", contract.Kind),
            contract.Cig?.Value,
            contract.Contractor,
            contract.Amount is { } euro ? AmountOf(contract, euro.Value, reference, context) : null,
            contract.Date?.Value,
            facts.Word(Core.Rules.Stages.Vocabulary, contract.Stage?.Value),
            contract.Subjects.Length,
            reference);
    }

    private static FigureModel AmountOf(Contract contract, decimal euro, int reference, PlanContext context) => new()
    {
        Label = context.Words.Of("contracts.contract_amount"),
        Value = euro,
        Unit = "EUR",
        Evidence = Evidence.Stated,
        AsOf = contract.Date?.Value ?? context.Index.SourceDate(contract.SourceId.Value),
        Provenance =
        [
            new ProvenanceModel(
                contract.SourceId.Value,
                context.Index.Sources.GetValueOrDefault(contract.SourceId.Value)?.Title ?? contract.SourceId.Value,
                SiteRoutes.Source(contract.SourceId.Value),
                contract.Locator ?? string.Empty,
                contract.Date?.Value,
                contract.Location.File,
                contract.Location.Line),
        ],
        References = reference == 0 ? [] : [reference],
    };
}
