using System.Collections.Frozen;
using System.Collections.Immutable;
using Atlas.Core.Records;
using Atlas.Core.Values;

namespace Atlas.Core.Rules;

/// <summary>Tells what is known and what is missing (DESIGN §1.3), for each intervention and for any set of them. Computed once.</summary>
public sealed class Completeness
{
    private readonly FrozenDictionary<string, InterventionCompleteness> _interventions;
    private readonly InterventionSets _sets;
    private readonly UpdateDates _updates;

    /// <summary>Looks at every intervention of <paramref name="index"/>.</summary>
    public Completeness(CatalogueIndex index, InterventionSets sets, Stages stages, UpdateDates updates)
    {
        _sets = sets;
        _updates = updates;
        var fields = new KnownFields(index);
        _interventions = sets.All.Select(Look).ToFrozenDictionary(i => i.Intervention.Id.Value, StringComparer.Ordinal);
        All = OfSet(sets.All, updates.Newest);

        InterventionCompleteness Look(Intervention intervention)
        {
            StageStatus? status = stages.Of(intervention.Id.Value);
            return new InterventionCompleteness(intervention, fields.Of(intervention, status), status, updates.OfSubject(intervention.Id.Value));
        }
    }

    /// <summary>The whole atlas.</summary>
    public SetCompleteness All { get; }

    /// <summary>One intervention; nothing where there is no such id.</summary>
    public InterventionCompleteness? OfIntervention(string id) => _interventions.GetValueOrDefault(id);

    /// <summary>A programme with its parts.</summary>
    public SetCompleteness OfProgramme(string programmeId) => OfSet(_sets.OfProgramme(programmeId), _updates.OfSubject(programmeId));

    /// <summary>A municipality with its own and its shared interventions.</summary>
    public SetCompleteness OfMunicipality(string istat) =>
        OfSet([.. _sets.OwnOfMunicipality(istat), .. _sets.SharedOfMunicipality(istat)], _updates.OfSubject(istat));

    /// <summary>A zone with its own and its shared interventions.</summary>
    public SetCompleteness OfZone(string zoneId) => OfSet([.. _sets.OwnOfZone(zoneId), .. _sets.SharedOfZone(zoneId)], _updates.OfSubject(zoneId));

    /// <summary>The interventions linked with a strategy.</summary>
    public SetCompleteness OfStrategy(string strategyId) => OfSet(_sets.OfStrategy(strategyId), _updates.OfSubject(strategyId));

    /// <summary>Any set of known interventions.</summary>
    /// <param name="interventions">The set, each intervention once.</param>
    /// <param name="updated">The newest date of the subject that the set belongs to.</param>
    public SetCompleteness OfSet(ImmutableArray<Intervention> interventions, PartialDate? updated)
    {
        ImmutableArray<InterventionCompleteness> members = [.. interventions.Select(i => _interventions[i.Id.Value])];
        return new SetCompleteness
        {
            Interventions = members.Length,
            Fields = [.. Enum.GetValues<CompletenessField>().Select(field => ShareOf(field, members))],
            Stale = [.. members.Where(m => m.Status is { IsStale: true }).OrderBy(m => m.Status!.StaleSince)],
            WithoutStatus = members.Count(m => m.Status?.Date is null),
            Updated = members.Aggregate(updated, (newest, m) => UpdateDates.Later(newest, m.Updated)),
        };
    }

    private static FieldShare ShareOf(CompletenessField field, ImmutableArray<InterventionCompleteness> members) => new(
        field,
        members.Count(m => m.Knows(field)),
        members.Count(m => m.Fields[(int)field].Evidence == Evidence.Inferred),
        members.Length);
}
