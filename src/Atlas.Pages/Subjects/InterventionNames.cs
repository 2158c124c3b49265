using System.Collections.Frozen;
using Atlas.Core.Languages;
using Atlas.Core.Records;

namespace Atlas.Pages.Subjects;

/// <summary>
/// What interventions are called. One without a title is called by its kind and municipalities, and never has a title invented;
/// where several would be called alike, lists and documents add the CUP or the id.
/// </summary>
public sealed class InterventionNames
{
    private const int NamedMunicipalities = 3;

    private readonly FrozenDictionary<string, string> _names;
    private readonly FrozenSet<string> _ambiguous;

    /// <summary>Names every intervention of <paramref name="index"/>.</summary>
    /// <param name="index">The catalogue.</param>
    /// <param name="words">The words of the names that stand in for titles.</param>
    public InterventionNames(CatalogueIndex index, InterfaceWords words)
    {
        _names = index.Interventions.Values.ToFrozenDictionary(i => i.Id.Value, i => Describe(index, i, words), StringComparer.Ordinal);
        _ambiguous = _names.Values.CountBy(name => name, StringComparer.OrdinalIgnoreCase)
            .Where(pair => pair.Value > 1)
            .Select(pair => pair.Key)
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Title of the intervention, or what stands in for one.</summary>
    public string NameOf(Intervention intervention) => _names[intervention.Id.Value];

    /// <summary><see cref="NameOf"/>, told apart from others of the same name by CUP or id.</summary>
    public string UniqueNameOf(Intervention intervention)
    {
        string name = NameOf(intervention);
        return _ambiguous.Contains(name) ? $"{name} ({intervention.Cup?.Value ?? intervention.Id.Value})" : name;
    }

    private static string Describe(CatalogueIndex index, Intervention intervention, InterfaceWords words)
    {
        if (intervention.Title is { } title)
        {
            return title.Value;
        }

        string kind = intervention.Kind is { } id && index.Term("kind", id.Value) is { } term ? term.Label : words.Of("name.intervention");
        string[] places = [.. intervention.Municipalities.Select(istat => index.Municipalities.GetValueOrDefault(istat.Value)?.Name.Value ?? istat.Value)];
        return places.Length switch
        {
            0 => kind,
            <= NamedMunicipalities => $"{kind}, {string.Join(", ", places)}",
            _ => $"{kind}, {words.Of("name.and_more", string.Join(", ", places.Take(NamedMunicipalities)), places.Length - NamedMunicipalities)}",
        };
    }
}
