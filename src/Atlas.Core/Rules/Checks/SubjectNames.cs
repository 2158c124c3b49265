using System.Collections.Immutable;
using Atlas.Core.Records;
using Atlas.Core.Values;

namespace Atlas.Core.Rules.Checks;

/// <summary>The ids by which records name subjects: of interventions, programmes, strategies and zones, and ISTAT codes.</summary>
internal sealed class SubjectNames(CatalogueIndex index)
{
    private readonly NameHints _hints = new(ImmutableArray.CreateRange<string>(
    [
        .. index.Programmes.Keys, .. index.Strategies.Keys, .. index.Zones.Keys, .. index.Municipalities.Keys, .. index.Interventions.Keys,
    ]));

    /// <summary>Whether a subject has this id.</summary>
    public bool Contains(string id) =>
        index.Interventions.ContainsKey(id) || index.Programmes.ContainsKey(id) || index.Municipalities.ContainsKey(id)
        || index.Strategies.ContainsKey(id) || index.Zones.ContainsKey(id);

    /// <summary>The nearest id, or nothing.</summary>
    public string? Nearest(string id) => _hints.Of(id);
}
