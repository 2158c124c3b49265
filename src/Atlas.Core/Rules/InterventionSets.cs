using System.Collections.Immutable;
using Atlas.Core.Records;
using Atlas.Core.Values;

namespace Atlas.Core.Rules;

/// <summary>
/// The sets of interventions that pages count and sum: each intervention once in a set, in the order of the files, and never split.
/// What lies in several municipalities is apart from what is wholly in one (DESIGN §4, "Shared interventions").
/// </summary>
public sealed class InterventionSets(CatalogueIndex index)
{
    /// <summary>Every intervention.</summary>
    public ImmutableArray<Intervention> All { get; } = [.. index.Catalogue.Interventions.DistinctBy(i => i.Id.Value, StringComparer.Ordinal)];

    /// <summary>Those of a programme and of all its parts.</summary>
    public ImmutableArray<Intervention> OfProgramme(string programmeId) => Once(index.AllInterventionsOf(programmeId));

    /// <summary>Those wholly in a municipality.</summary>
    public ImmutableArray<Intervention> OwnOfMunicipality(string istat) => Once(index.InterventionsIn(istat).Where(i => !i.IsShared));

    /// <summary>Those that a municipality shares with others.</summary>
    public ImmutableArray<Intervention> SharedOfMunicipality(string istat) => Once(index.InterventionsIn(istat).Where(i => i.IsShared));

    /// <summary>Those whose municipalities all belong to a zone.</summary>
    public ImmutableArray<Intervention> OwnOfZone(string zoneId) => Once(Touching(zoneId).Where(i => IsWithin(i, zoneId)));

    /// <summary>Those with some municipality in a zone and some outside it.</summary>
    public ImmutableArray<Intervention> SharedOfZone(string zoneId) => Once(Touching(zoneId).Where(i => !IsWithin(i, zoneId)));

    /// <summary>Those linked with a strategy, by a link of their own, of their programme, or of a programme that it is a part of.</summary>
    public ImmutableArray<Intervention> OfStrategy(string strategyId) => Linked(strategyId, _ => true);

    /// <summary>Those that a source, and not an editor alone, links with a strategy, as in <see cref="OfStrategy"/>.</summary>
    public ImmutableArray<Intervention> StatedOfStrategy(string strategyId) => Linked(strategyId, link => link.Basis == LinkBasis.Stated);

    private ImmutableArray<Intervention> Linked(string strategyId, Func<StrategyLink, bool> chosen)
    {
        var subjects = index.SubjectLinksOf(strategyId).Where(chosen).Select(l => l.SubjectId.Value).ToHashSet(StringComparer.Ordinal);
        HashSet<string> programmes = [.. subjects.SelectMany(index.WithParts)];
        return Once(index.Catalogue.Interventions.Where(i => subjects.Contains(i.Id.Value) || programmes.Contains(i.ProgrammeId.Value)));
    }

    private IEnumerable<Intervention> Touching(string zoneId) =>
        index.MunicipalitiesOf(zoneId).SelectMany(m => index.InterventionsIn(m.Istat.Value));

    private bool IsWithin(Intervention intervention, string zoneId) => intervention.Municipalities.All(m =>
        string.Equals(index.Municipalities.GetValueOrDefault(m.Value)?.ZoneId?.Value, zoneId, StringComparison.Ordinal));

    private static ImmutableArray<Intervention> Once(IEnumerable<Intervention> interventions) =>
        [.. interventions.DistinctBy(i => i.Id.Value, StringComparer.Ordinal)];
}
