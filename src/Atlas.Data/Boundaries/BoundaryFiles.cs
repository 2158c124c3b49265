using System.Collections.Immutable;
using Atlas.Core.Diagnostics;
using Atlas.Core.Records;
using Atlas.Data.Files;

namespace Atlas.Data.Boundaries;

/// <summary>Reads the boundaries of an atlas: the one file <c>data/geo/confini.geojson</c>.</summary>
public static class BoundaryFiles
{
    /// <summary>Path of the boundaries.</summary>
    public const string Path = "data/geo/confini.geojson";

    /// <summary>The boundaries, or none where the atlas has no such file and its maps are schematic.</summary>
    internal static ImmutableArray<Boundary> Read(IInputFiles files, IEnumerable<InputFile> readable, IReadOnlyCollection<Municipality> municipalities, DiagnosticLog log)
    {
        if (!readable.Any(file => string.Equals(file.Path, Path, StringComparison.Ordinal)))
        {
            return [];
        }

        try
        {
            using Stream stream = files.Open(Path);
            using var buffer = new MemoryStream();
            stream.CopyTo(buffer);
            ReadOnlySpan<byte> utf8 = buffer.GetBuffer().AsSpan(0, (int)buffer.Length);
            return new BoundaryReader(municipalities, log).Read(Path, utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            log.Add(Diagnose.Configuration.Unreadable(Path, failure.Message));
            return [];
        }
    }
}
