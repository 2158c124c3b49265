using System.Collections.Immutable;
using System.Xml;

namespace Atlas.Build.Rendering;

/// <summary>Reads a sitemap back (sitemaps.org protocol 0.9).</summary>
internal static class SitemapReader
{
    /// <summary>The addresses that it lists.</summary>
    /// <exception cref="XmlException">It is no well-formed XML.</exception>
    public static ImmutableArray<string> Read(Stream stream)
    {
        var addresses = ImmutableArray.CreateBuilder<string>();
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName is "loc")
            {
                addresses.Add(reader.ReadElementContentAsString().Trim());
            }
        }

        return addresses.ToImmutable();
    }
}
