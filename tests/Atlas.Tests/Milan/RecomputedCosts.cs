namespace Atlas.Tests.Milan;

/// <summary>
/// Computes the totals of the Milan atlas from its published tables alone, in the plainest way and without the program's code: who downloads
/// the CSV files can do the same.
/// </summary>
internal sealed class RecomputedCosts
{
    private static readonly string[] Authorities = ["press", "institution", "act", "register"];

    private readonly PublishedTable _interventions;
    private readonly Dictionary<string, decimal> _costs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _parents;

    public RecomputedCosts(MilanSite site)
    {
        _interventions = PublishedTable.Of(site, "interventi");
        var programmes = PublishedTable.Of(site, "programmi");
        _parents = programmes.Rows.ToDictionary(row => programmes.Cell(row, "id"), row => programmes.Cell(row, "parent"), StringComparer.Ordinal);
        var measures = PublishedTable.Of(site, "grandezze");
        Dictionary<string, string[]> measureOf = measures.By("id");
        var sources = PublishedTable.Of(site, "fonti");
        Dictionary<string, string[]> sourceOf = sources.By("id");
        var figures = PublishedTable.Of(site, "cifre");
        foreach (IGrouping<string, string[]> own in figures.Rows
            .Where(row => measures.Cell(measureOf[figures.Cell(row, "measure")], "family") is "cost")
            .GroupBy(row => figures.Cell(row, "subject"), StringComparer.Ordinal))
        {
            string[] first = own
                .OrderByDescending(row => measures.Number(measureOf[figures.Cell(row, "measure")], "precedence"))
                .ThenByDescending(row => Array.IndexOf(Authorities, sources.Cell(sourceOf[figures.Cell(row, "source")], "authority")))
                .ThenByDescending(row => figures.Cell(row, "as_of") is { Length: > 0 } date ? date : sources.Cell(sourceOf[figures.Cell(row, "source")], "date"), StringComparer.Ordinal)
                .First();
            _costs.Add(own.Key, figures.Number(first, "value")!.Value);
        }
    }

    /// <summary>The sum over every intervention, and how many have a cost.</summary>
    public (decimal Sum, int Known) OfAll() => Sum(_interventions.Rows);

    /// <summary>The sum over a programme and its parts.</summary>
    public (decimal Sum, int Known) OfProgramme(string id) => Sum(_interventions.Rows.Where(row => IsIn(_interventions.Cell(row, "programme"), id)));

    /// <summary>The sum over the interventions that lie in one municipality alone.</summary>
    public (decimal Sum, int Known) OwnOfMunicipality(string istat) =>
        Sum(_interventions.Rows.Where(row => string.Equals(_interventions.Cell(row, "municipalities"), istat, StringComparison.Ordinal)));

    private (decimal Sum, int Known) Sum(IEnumerable<string[]> rows)
    {
        decimal[] costs = [.. rows.Select(row => _interventions.Cell(row, "id")).Where(_costs.ContainsKey).Select(id => _costs[id])];
        return (costs.Sum(), costs.Length);
    }

    private bool IsIn(string programme, string whole)
    {
        for (string id = programme; id.Length > 0; id = _parents[id])
        {
            if (string.Equals(id, whole, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
