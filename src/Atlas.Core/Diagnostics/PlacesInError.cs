using System.Collections.Frozen;
using Atlas.Core.Locations;

namespace Atlas.Core.Diagnostics;

/// <summary>The cells and keys that have an error. Of a file with so many errors that not all are kept, every place counts as one.</summary>
/// <param name="places">The places.</param>
/// <param name="files">The files with more errors than are kept.</param>
public sealed class PlacesInError(IEnumerable<SourceLocation> places, IEnumerable<string> files)
{
    private readonly FrozenSet<SourceLocation> _places = places.Where(place => place.Column > 0).ToFrozenSet();
    private readonly FrozenSet<string> _files = files.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether <paramref name="place"/> has an error.</summary>
    public bool Contains(SourceLocation place) => _places.Contains(place) || _files.Contains(place.File);
}
