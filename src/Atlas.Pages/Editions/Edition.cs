using System.Collections.Frozen;
using Atlas.Pages.Routes;

namespace Atlas.Pages.Editions;

/// <summary>The pages of the site that are there in another language too, each below the folder of that language.</summary>
/// <param name="language">The language as a BCP 47 tag.</param>
/// <param name="translated">Paths of the pages of the site that it has.</param>
public sealed class Edition(string language, FrozenSet<string> translated)
{
    /// <summary>The language as a BCP 47 tag.</summary>
    public string Language { get; } = language;

    /// <summary>The page of this edition for a page of the site; the page itself where the edition has none.</summary>
    public Route Of(Route route) => new(PathOf(route.Path));

    /// <summary>The path of the page of this edition for a path of the site; the path itself where the edition has none.</summary>
    public string PathOf(string path) => translated.Contains(path) ? $"{Language}/{path}" : path;
}
