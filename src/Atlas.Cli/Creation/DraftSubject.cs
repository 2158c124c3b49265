using Atlas.Core.Languages;
using Atlas.Core.Records;
using Atlas.Core.Values;
using Atlas.Pages.Subjects;

namespace Atlas.Cli.Creation;

/// <summary>Something of the data that a narrative can be about.</summary>
/// <param name="Key">Name of the narrative's file without extension: the id, or a municipality's name in addresses.</param>
/// <param name="Id">Id in the data; a municipality's ISTAT code.</param>
/// <param name="Name">What readers call it.</param>
/// <param name="SourceId">Id of the source of its row.</param>
internal sealed record DraftSubject(string Key, string Id, string Name, string SourceId)
{
    /// <summary>The subjects of a kind, in the order of the data; none for news and pages.</summary>
    public static IEnumerable<DraftSubject> All(CatalogueIndex index, NarrativeKind kind)
    {
        Catalogue data = index.Catalogue;
        var names = new InterventionNames(index, InterfaceWords.Italian);
        return kind switch
        {
            NarrativeKind.Intervention => data.Interventions.Select(i => new DraftSubject(i.Id.Value, i.Id.Value, names.NameOf(i), i.SourceId.Value)),
            NarrativeKind.Municipality => data.Municipalities.Select(m => new DraftSubject(m.Slug, m.Istat.Value, m.Name.Value, m.SourceId.Value)),
            NarrativeKind.Programme => data.Programmes.Select(p => new DraftSubject(p.Id.Value, p.Id.Value, p.ShortName, p.SourceId.Value)),
            NarrativeKind.Strategy => data.Strategies.Select(s => new DraftSubject(s.Id.Value, s.Id.Value, s.Name, s.SourceId.Value)),
            NarrativeKind.Zone => data.Zones.Select(z => new DraftSubject(z.Id.Value, z.Id.Value, z.Name, z.SourceId.Value)),
            _ => [],
        };
    }

    /// <summary>Whether an editor who writes <paramref name="text"/> means it: its id, its file's name, or its name whatever the letters' case and accents.</summary>
    public bool IsCalled(string text) =>
        string.Equals(text, Id, StringComparison.Ordinal)
        || string.Equals(text, Key, StringComparison.Ordinal)
        || (Slug.Of(text) is { Length: > 0 } slug && (string.Equals(slug, Key, StringComparison.Ordinal) || string.Equals(slug, Slug.Of(Name), StringComparison.Ordinal)));
}
