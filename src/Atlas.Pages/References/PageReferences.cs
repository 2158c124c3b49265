using System.Collections.Immutable;
using System.Globalization;
using Atlas.Core.Records;
using Atlas.Pages.Routes;

namespace Atlas.Pages.References;

/// <summary>
/// Numbers the sources of one page in the order in which its figures and facts cite them. Made anew for each page model;
/// not safe to share between threads.
/// </summary>
/// <param name="index">The catalogue.</param>
/// <param name="grain">What counts as one entry.</param>
public sealed class PageReferences(CatalogueIndex index, ReferenceGrain grain)
{
    // A page that cites many places of one source names none of them: its page lists them all.
    private const int MostLocators = 1;

    private readonly Dictionary<(string Source, string Locator), int> _numbers = [];
    private readonly List<(Source Source, List<string> Locators)> _entries = [];

    /// <summary>Cites a place in a source and returns its number; 0 when the source is unknown, which the checks report.</summary>
    public int Cite(string sourceId, string? locator)
    {
        if (!index.Sources.TryGetValue(sourceId, out Source? source))
        {
            return 0;
        }

        string place = locator ?? string.Empty;
        (string, string) key = (sourceId, grain == ReferenceGrain.Place ? place : string.Empty);
        if (!_numbers.TryGetValue(key, out int number))
        {
            number = _entries.Count + 1;
            _numbers.Add(key, number);
            _entries.Add((source, []));
        }

        List<string> locators = _entries[number - 1].Locators;
        if (place.Length > 0 && locators.Count <= MostLocators && !locators.Contains(place, StringComparer.Ordinal))
        {
            locators.Add(place);
        }

        return number;
    }

    /// <summary>The list of sources, by number.</summary>
    public ImmutableArray<ReferenceModel> Listed() => [.. _entries.Select((entry, i) => Model(i + 1, entry.Source, entry.Locators))];

    private ReferenceModel Model(int number, Source source, List<string> locators) => new(
        number,
        source.Title,
        source.Publisher,
        AuthorityOf(source),
        source.Date?.Value,
        locators.Count > MostLocators ? [] : [.. locators],
        locators.Count > MostLocators,
        SiteRoutes.Source(source.Id.Value),
        source.Url?.Value);

    private string AuthorityOf(Source source)
    {
        string id = source.Authority.ToString().ToLower(CultureInfo.InvariantCulture);
        return index.Term("authority", id)?.Label ?? id;
    }
}
