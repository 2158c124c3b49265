using Atlas.Core.Records;
using Atlas.Pages.Municipalities;
using Atlas.Pages.Plan;
using Atlas.Pages.Routes;
using Atlas.Pages.Subjects;

namespace Atlas.Pages.Sources;

/// <summary>Finds every figure drawn from each source: those of figures' rows and columns, of contracts, and what is known of municipalities.</summary>
/// <param name="context">The plan.</param>
internal sealed class DrawnFigures(PlanContext context)
{
    private readonly CatalogueIndex _index = context.Index;

    private readonly ILookup<string, Contract> _contracts = context.Index.Catalogue.Contracts
        .Where(c => c.Amount is not null)
        .ToLookup(c => c.SourceId.Value, StringComparer.Ordinal);

    private readonly ILookup<string, Municipality> _municipalities = context.Index.Municipalities.Values
        .OrderBy(m => m.Istat.Location)
        .ToLookup(m => m.SourceId.Value, StringComparer.Ordinal);

    /// <summary>How many there are.</summary>
    public int Count(string sourceId) => _index.FiguresFrom(sourceId).Length
        + _contracts[sourceId].Count()
        + _municipalities[sourceId].Sum(m => (m.Population is null ? 0 : 1) + (m.AreaKm2 is null ? 0 : 1));

    /// <summary>Those of a source, in the order of the files, made one by one.</summary>
    public IEnumerable<DrawnFigure> Of(string sourceId, SubjectFacts facts) =>
        _index.FiguresFrom(sourceId).Select(figure => new DrawnFigure(context.SubjectLink(figure.SubjectId.Value), Alone(facts.Figures.Stated(figure)), figure.Locator))
            .Concat(_contracts[sourceId].Select(contract => Of(contract, facts)))
            .Concat(_municipalities[sourceId].SelectMany(municipality => Of(municipality, facts)));

    private DrawnFigure Of(Contract contract, SubjectFacts facts) => new(
        contract.Subjects.IsEmpty ? new LinkModel(contract.Object, SiteRoutes.Interventions) : context.SubjectLink(contract.Subjects[0].Value),
        Alone(ContractModel.Of(contract, facts, context).Amount!),
        contract.Locator ?? string.Empty);

    private IEnumerable<DrawnFigure> Of(Municipality municipality, SubjectFacts facts)
    {
        var figures = new MunicipalityFigures(municipality, facts, context);
        LinkModel subject = context.SubjectLink(municipality.Istat.Value);
        return new[] { figures.Population, figures.Area }.Where(f => f.HasValue).Select(f => new DrawnFigure(subject, Alone(f), municipality.Locator ?? string.Empty));
    }

    // The whole page is about one source: no figure needs a number that leads to it.
    private static FigureModel Alone(FigureModel figure) => figure with { References = [] };
}
