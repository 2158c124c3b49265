using System.Collections.Immutable;
using System.Text.Json;
using Atlas.Core.Records;
using Atlas.Core.Rules;
using Atlas.Pages.OpenData.Published;
using Atlas.Pages.Plan;

namespace Atlas.Pages.OpenData.Documents;

/// <summary>The subjects that a subject belongs to and those that belong to it, by id.</summary>
/// <param name="context">The plan.</param>
internal sealed class SubjectLinks(PlanContext context)
{
    private readonly CatalogueIndex _index = context.Index;
    private readonly InterventionSets _sets = context.Rules.Sets;

    /// <summary>The names of the lists, the same in every document.</summary>
    public static IReadOnlyList<string> Names { get; } = ["programmes", "parts", "strategies", "municipalities", "zones", "interventions", "shared_interventions"];

    /// <summary>Writes the property <c>links</c>.</summary>
    public void Write(Subject subject, Utf8JsonWriter json)
    {
        json.WriteStartObject("links");
        foreach (string name in Names)
        {
            json.WriteStartArray(name);
            foreach (string id in Of(subject, name).Distinct(StringComparer.Ordinal))
            {
                json.WriteStringValue(id);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private IEnumerable<string> Of(Subject subject, string name) => name switch
    {
        "programmes" => Programmes(subject),
        "parts" => subject.Kind == SubjectKind.Programme ? _index.ChildrenOf(subject.Id).Select(p => p.Id.Value) : [],
        "strategies" => Strategies(subject),
        "municipalities" => Municipalities(subject),
        "zones" => Zones(subject),
        "interventions" => Ids(Interventions(subject)),
        _ => Ids(Shared(subject)),
    };

    private IEnumerable<string> Programmes(Subject subject) => subject.Kind switch
    {
        SubjectKind.Intervention => context.AncestryOf(_index.Interventions[subject.Id].ProgrammeId.Value).Select(p => p.Id.Value),
        SubjectKind.Programme => context.AncestryOf(_index.Programmes[subject.Id].ParentId?.Value).Select(p => p.Id.Value),
        _ => [],
    };

    private IEnumerable<string> Strategies(Subject subject) => subject.Kind switch
    {
        SubjectKind.Intervention => context.StrategyLinksOf(subject.Id, _index.Interventions[subject.Id].ProgrammeId.Value).Select(l => l.StrategyId.Value),
        SubjectKind.Programme => context.StrategyLinksOf(subject.Id, _index.Programmes[subject.Id].ParentId?.Value).Select(l => l.StrategyId.Value),
        _ => [],
    };

    private IEnumerable<string> Municipalities(Subject subject) => subject.Kind switch
    {
        SubjectKind.Intervention => _index.Interventions[subject.Id].Municipalities.Select(m => m.Value),
        SubjectKind.Zone => _index.MunicipalitiesOf(subject.Id).Select(m => m.Istat.Value),
        _ => [],
    };

    private IEnumerable<string> Zones(Subject subject) =>
        (subject.Kind == SubjectKind.Municipality ? [subject.Id] : subject.Kind == SubjectKind.Intervention ? Municipalities(subject) : [])
        .Select(istat => _index.Municipalities.GetValueOrDefault(istat)?.ZoneId?.Value)
        .OfType<string>();

    private ImmutableArray<Intervention> Interventions(Subject subject) => subject.Kind switch
    {
        SubjectKind.Programme => _sets.OfProgramme(subject.Id),
        SubjectKind.Strategy => _sets.OfStrategy(subject.Id),
        SubjectKind.Municipality => _sets.OwnOfMunicipality(subject.Id),
        SubjectKind.Zone => _sets.OwnOfZone(subject.Id),
        _ => [],
    };

    private ImmutableArray<Intervention> Shared(Subject subject) => subject.Kind switch
    {
        SubjectKind.Municipality => _sets.SharedOfMunicipality(subject.Id),
        SubjectKind.Zone => _sets.SharedOfZone(subject.Id),
        _ => [],
    };

    private static IEnumerable<string> Ids(IEnumerable<Intervention> interventions) => interventions.Select(i => i.Id.Value);
}
