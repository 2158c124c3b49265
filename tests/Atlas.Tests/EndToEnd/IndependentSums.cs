namespace Atlas.Tests.EndToEnd;

/// <summary>Computes from what a random atlas was made of what the program should print, in the plainest way and without the program's code.</summary>
internal sealed class IndependentSums(RandomAtlas atlas)
{
    /// <summary>The interventions of a programme: its own and those of every programme below it.</summary>
    public List<RandomIntervention> OfProgramme(string programme) =>
        [.. atlas.Interventions.Where(i => Ancestry(i.Programme).Contains(programme, StringComparer.Ordinal))];

    /// <summary>The interventions that have exactly the given municipality.</summary>
    public List<RandomIntervention> OwnOfMunicipality(string istat) => [.. atlas.Interventions.Where(i => i.Municipalities is [var only] && Same(only, istat))];

    /// <summary>The interventions that have the given municipality and others.</summary>
    public List<RandomIntervention> SharedOfMunicipality(string istat) =>
        [.. atlas.Interventions.Where(i => i.Municipalities.Length > 1 && i.Municipalities.Contains(istat, StringComparer.Ordinal))];

    /// <summary>The interventions that have municipalities, all of them of the given zone.</summary>
    public List<RandomIntervention> OwnOfZone(string zone) =>
        [.. atlas.Interventions.Where(i => i.Municipalities.Length > 0 && i.Municipalities.All(m => Same(atlas.Municipalities[m], zone)))];

    /// <summary>The interventions that have municipalities of the given zone and others.</summary>
    public List<RandomIntervention> SharedOfZone(string zone) =>
        [.. atlas.Interventions.Where(i => i.Municipalities.Any(m => Same(atlas.Municipalities[m], zone)) && i.Municipalities.Any(m => !Same(atlas.Municipalities[m], zone)))];

    /// <summary>The interventions of the programmes that are linked with the only strategy, and of their parts.</summary>
    public List<RandomIntervention> OfStrategy() =>
        [.. atlas.Interventions.Where(i => Ancestry(i.Programme).Any(atlas.LinkedProgrammes.Contains))];

    /// <summary>The sum of the family over a set, or nothing where no intervention of it has a value; only additive measures count.</summary>
    public decimal? Sum(IEnumerable<RandomIntervention> interventions, string family)
    {
        decimal[] values = [.. interventions.Select(i => Value(i.Id, family)).OfType<decimal>()];
        return values.Length == 0 ? null : values.Sum();
    }

    /// <summary>The headline value of a family of a subject: precedence, then authority, then date.</summary>
    public decimal? Value(string subject, string family)
    {
        RandomFigure? headline = null;
        foreach (RandomFigure figure in atlas.Figures.Where(f => Same(f.Subject, subject) && Same(MeasureOf(f).Family, family)))
        {
            bool wins = headline is null
                || (MeasureOf(figure).Precedence, figure.Authority).CompareTo((MeasureOf(headline).Precedence, headline.Authority)) > 0
                || ((MeasureOf(figure).Precedence, figure.Authority) == (MeasureOf(headline).Precedence, headline.Authority)
                    && string.CompareOrdinal(figure.Date, headline.Date) > 0);
            headline = wins ? figure : headline;
        }

        return headline?.Value;
    }

    private static (string Id, string Family, int Precedence, string Unit, bool Additive) MeasureOf(RandomFigure figure) =>
        RandomAtlas.Measures.Single(m => Same(m.Id, figure.Measure));

    private IEnumerable<string> Ancestry(string? programme)
    {
        for (string? at = programme; at is not null; at = atlas.Programmes[at])
        {
            yield return at;
        }
    }

    private static bool Same(string? left, string? right) => string.Equals(left, right, StringComparison.Ordinal);
}
