using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Atlas.Build.Publishing;
using Atlas.Core.Locations;
using Atlas.Pages.Plan;
using Atlas.Rendering.Facts;

namespace Atlas.Build.OutsideLinks;

/// <summary>Notes the links to other sites while the pages are written. Only what is shown to readers counts, so pages are read as they are published.</summary>
/// <param name="inner">Takes the files.</param>
/// <param name="reader">Reads the links of a page.</param>
public sealed class OutsideLinkCollector(ISiteWriter inner, OutsideLinkReader reader) : ISiteWriter
{
    private readonly ConcurrentDictionary<string, OutsideLink> _links = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public bool HasFailed => inner.HasFailed;

    /// <summary>The links so far, by address.</summary>
    public ImmutableArray<OutsideLink> Links => [.. _links.Values.OrderBy(link => link.Address, StringComparer.Ordinal)];

    /// <inheritdoc/>
    public void Write(string path, ReadOnlySpan<byte> content, FileDigest? digest = null)
    {
        inner.Write(path, content, digest);
        if (path.EndsWith(".html", StringComparison.Ordinal))
        {
            foreach (OutsideReference link in reader.Read(Encoding.UTF8.GetString(content)).DistinctBy(link => link.Address, StringComparer.Ordinal))
            {
                var found = new OutsideLink(link.Address, new SourceLocation(path, link.Line, link.Column), Pages: 1);
                _links.AddOrUpdate(link.Address, static (_, first) => first, static (_, known, other) => Joined(known, other), found);
            }
        }
    }

    /// <inheritdoc/>
    public void Copy(string path, Func<Stream> open) => inner.Copy(path, open);

    // Pages come in any order: the first place is that of the order of paths, so that it is the same each time.
    private static OutsideLink Joined(OutsideLink known, OutsideLink other) =>
        known with { First = other.First < known.First ? other.First : known.First, Pages = known.Pages + other.Pages };
}
