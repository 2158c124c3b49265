using System.Globalization;

namespace Atlas.Tests.EndToEnd;

/// <summary>
/// Says of every derived figure that a page prints what it should be, from what the atlas was made of. It knows a figure by the words that stand by
/// it, as a reader does; a figure whose words it does not know fails, so that no aggregate goes unchecked.
/// </summary>
internal sealed class PrintedFigureOracle(RandomAtlas atlas)
{
    private readonly IndependentSums _sums = new(atlas);

    /// <summary>Compares one derived figure with what it should be.</summary>
    public void Check(PrintedFigure figure)
    {
        string formula = figure.Formula ?? throw new InvalidOperationException($"{Where(figure)} has no formula");
        if (formula.Contains('÷', StringComparison.Ordinal))
        {
            CheckQuotient(figure, formula);
        }
        else if (formula.Contains('−', StringComparison.Ordinal) && string.Equals(figure.Name, "Differenza", StringComparison.Ordinal))
        {
            CheckDifference(figure, formula);
        }
        else if (figure.Name is "A confronto")
        {
            CheckLedger(figure, formula);
        }
        else if (formula.StartsWith("somma", StringComparison.Ordinal))
        {
            CheckSum(figure, formula);
        }
        else
        {
            CheckCount(figure);
        }
    }

    private void CheckSum(PrintedFigure figure, string formula)
    {
        List<RandomIntervention> set = SetOf(figure);
        string family = FamilyOf(figure);
        int known = set.Count(i => _sums.Value(i.Id, family) is not null);
        decimal[] counts = ItalianNumber.All(formula);

        Assert.True(_sums.Sum(set, family) == figure.Value, $"{Where(figure)} is {figure.Value}, not {_sums.Sum(set, family)}");
        Assert.Equal(known == set.Count ? [set.Count] : [known, set.Count], counts);
    }

    private void CheckCount(PrintedFigure figure)
    {
        int expected = figure.Name switch
        {
            "Comuni interessati" => PlacesOf(_sums.OfProgramme(Programme(figure.Subject))),
            "Comuni con almeno un intervento" => PlacesOf(atlas.Interventions),
            "Comuni toccati" => PlacesOf(SetOf(figure)),
            "Interventi conclusi" => InPhase("completion"),
            _ when IsOfDeclaredDeadlines(figure.Name) => 0,
            "In realizzazione" => InPhase(SetOf(figure), "implementation"),
            "Conclusi" => InPhase(SetOf(figure), "completion"),
            _ when figure.Formula!.StartsWith("ultimo fatto datato", StringComparison.Ordinal) => InPhase(figure.Cells[0].TextContent.Trim()),
            _ => SetOf(figure).Count,
        };

        Assert.True(expected == figure.Value, $"{Where(figure)} is {figure.Value}, not {expected}");
    }

    /// <summary>The atlas of these tests declares no deadline: none has passed, was moved or is to come, and every work is without one.</summary>
    private static bool IsOfDeclaredDeadlines(string name) =>
        name is "Termine passato" or "Ritardo detto da una fonte" or "Termine non ancora passato" or "Termine spostato in avanti"
        || name.StartsWith("Interventi in ritardo", StringComparison.Ordinal);

    private int InPhase(string phase) => phase is "Stato non noto"
        ? atlas.Interventions.Count - atlas.PhaseOf.Count
        : atlas.PhaseOf.Values.Count(other => Same(other, phase));

    private int InPhase(List<RandomIntervention> set, string phase) =>
        set.Count(i => atlas.PhaseOf.TryGetValue(i.Id, out string? other) && Same(other, phase));

    private static int PlacesOf(List<RandomIntervention> set) => set.SelectMany(i => i.Municipalities).Distinct(StringComparer.Ordinal).Count();

    private void CheckQuotient(PrintedFigure figure, string formula)
    {
        decimal[] terms = ItalianNumber.All(formula);
        if (formula.EndsWith("abitanti", StringComparison.Ordinal))
        {
            string istat = Municipality(figure.Subject);
            Assert.Equal([_sums.Sum(_sums.OwnOfMunicipality(istat), "cost") ?? 0, 1000 + (istat[^1] - '0')], terms);
            Assert.Equal(decimal.Round(terms[0] / terms[1], 2, MidpointRounding.AwayFromZero), figure.Value);
            return;
        }

        (decimal part, decimal whole) = terms.Length == 3 ? (terms[0], terms[1]) : (Cell(figure, 2), Cell(figure, 1));
        Assert.Equal("percent", figure.Unit);
        Assert.Equal(decimal.Round(part / whole * 100, 1, MidpointRounding.AwayFromZero), figure.Value);
    }

    private static void CheckDifference(PrintedFigure figure, string formula)
    {
        string[] terms = formula.Split(" − ");

        Assert.Equal(ItalianNumber.First(terms[0]) - ItalianNumber.First(terms[1]), figure.Value);
        Assert.Equal(Cell(figure, 2) - Cell(figure, 1), figure.Value);
    }

    private void CheckLedger(PrintedFigure figure, string formula)
    {
        string programme = Programme(figure.Subject);
        List<RandomIntervention> set = _sums.OfProgramme(programme);
        if (!formula.StartsWith("somma", StringComparison.Ordinal))
        {
            Assert.Equal(set.Count, figure.Value);
            return;
        }

        bool isOfParts = figure.Cells[0].ParentElement!.GetAttribute("data-kind") is "declared-parts";
        string[] members = [.. isOfParts ? atlas.Programmes.Where(p => Same(p.Value, programme)).Select(p => p.Key) : set.Select(i => i.Id)];
        decimal[] expected = [.. LikeSums(programme, members), .. isOfParts ? [] : new[] { _sums.Sum(set, "cost") ?? 0 }];
        Assert.True(expected.Contains(figure.Value), $"{Where(figure)} is {figure.Value}, not one of {string.Join(", ", expected)}");
    }

    /// <summary>For each total declared, the sum of each member's figure of the same source and date, else the same source, else its headline.</summary>
    private IEnumerable<decimal> LikeSums(string programme, string[] members) =>
        from total in atlas.Figures
        where Same(total.Subject, programme) && Same(total.Measure, "expected_cost")
        select members.Sum(member => atlas.Figures
            .Where(f => Same(f.Subject, member) && Same(f.Measure, total.Measure))
            .OrderByDescending(f => (f.Authority == total.Authority && Same(f.Date, total.Date), f.Authority == total.Authority, f.Authority))
            .ThenByDescending(f => f.Date, StringComparer.Ordinal)
            .FirstOrDefault()?.Value ?? 0);

    private List<RandomIntervention> SetOf(PrintedFigure figure)
    {
        bool isShared = figure.Name.Contains("condivis", StringComparison.Ordinal);
        string[] path = figure.Subject.Split('/');
        List<RandomIntervention> set = path switch
        {
            ["interventi" or "" or "mappa", ..] => atlas.Interventions,
            ["programmi", _, ..] => _sums.OfProgramme(path[1]),
            ["comuni", _, ..] => isShared ? _sums.SharedOfMunicipality(Municipality(figure.Subject)) : _sums.OwnOfMunicipality(Municipality(figure.Subject)),
            ["zone", _, ..] => isShared ? _sums.SharedOfZone(path[1]) : _sums.OwnOfZone(path[1]),
            ["strategie", _, ..] => figure.Name.Contains("da una fonte", StringComparison.Ordinal) ? [] : _sums.OfStrategy(),
            _ => throw new InvalidOperationException($"{Where(figure)} is of no subject that is known here"),
        };
        bool isOfProgrammeIn = figure.Page.StartsWith("programmi/", StringComparison.Ordinal) && path is ["comuni", ..];
        return isOfProgrammeIn ? [.. set.Intersect(_sums.OfProgramme(Programme(figure.Page)))] : set;
    }

    private static string FamilyOf(PrintedFigure figure) =>
        figure.Name.Contains("Pagat", StringComparison.Ordinal) || figure.Name.Contains("Pagament", StringComparison.Ordinal) ? "payment"
        : figure.Name.Contains("Costo", StringComparison.Ordinal) || figure.Name is "Finanziato" ? "cost"
        : throw new InvalidOperationException($"{Where(figure)} is the sum of something that is not known here");

    private static decimal Cell(PrintedFigure figure, int column) =>
        decimal.Parse(figure.Cells[column].QuerySelector("data")!.GetAttribute("value")!, CultureInfo.InvariantCulture);

    private static string Programme(string path) => path.Split('/')[1];

    private string Municipality(string path) => atlas.Municipalities.Keys.Single(istat => "abcdefg"[istat[^1] - '0'] == path.TrimEnd('/')[^1]);

    private static string Where(PrintedFigure figure) => $"{figure.Page}: «{figure.Name}» of {figure.Subject}";

    private static bool Same(string? left, string right) => string.Equals(left, right, StringComparison.Ordinal);
}
