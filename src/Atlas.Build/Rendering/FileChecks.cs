using System.Text.Json;
using System.Xml;
using Atlas.Core.Diagnostics;
using Atlas.Core.Locations;

namespace Atlas.Build.Rendering;

/// <summary>Reads machine-readable files back before they are published.</summary>
internal static class FileChecks
{
    /// <summary>What is wrong with a file, or nothing.</summary>
    public static Diagnostic? Check(string path, ReadOnlyMemory<byte> content)
    {
        try
        {
            if (path.EndsWith(".json", StringComparison.Ordinal) || path.EndsWith(".geojson", StringComparison.Ordinal))
            {
                var json = new Utf8JsonReader(content.Span);
                while (json.Read())
                {
                    // Reading is the check.
                }
            }
            else if (path.EndsWith(".xml", StringComparison.Ordinal) || path.EndsWith(".svg", StringComparison.Ordinal))
            {
                using var reader = XmlReader.Create(new MemoryStream(content.ToArray(), writable: false), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
                while (reader.Read())
                {
                    // Reading is the check.
                }
            }

            return null;
        }
        catch (JsonException broken)
        {
            var place = new SourceLocation(path, (int)(broken.LineNumber ?? 0) + 1, (int)(broken.BytePositionInLine ?? 0) + 1);
            return Diagnose.Output.UnreadableFile(place, "JSON", broken.Message);
        }
        catch (XmlException broken)
        {
            return Diagnose.Output.UnreadableFile(new SourceLocation(path, broken.LineNumber, broken.LinePosition), "XML", broken.Message);
        }
    }
}
