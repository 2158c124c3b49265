using System.Collections.Immutable;

namespace Atlas.Build.Hosting;

/// <summary>Media types of the published files (IANA's registry), for servers that do not know them.</summary>
internal static class MediaTypes
{
    /// <summary>Those that the usual lists of servers lack, by extension.</summary>
    public static ImmutableArray<(string Extension, string Type)> BeyondServers { get; } =
    [
        ("csv", "text/csv"), ("geojson", "application/geo+json"), ("jsonld", "application/ld+json"), ("ttl", "text/turtle"),
        ("sqlite", "application/vnd.sqlite3"), ("webmanifest", "application/manifest+json"),
    ];

    /// <summary>Those of the files that have compressed forms, by extension.</summary>
    public static ImmutableArray<(string Extension, string Type)> Compressed { get; } =
    [
        ("html", "text/html"), ("css", "text/css"), ("js", "text/javascript"), ("svg", "image/svg+xml"), ("xml", "application/xml"), ("json", "application/json"),
        ("geojson", "application/geo+json"), ("csv", "text/csv"), ("txt", "text/plain"), ("ttl", "text/turtle"), ("jsonld", "application/ld+json"),
        ("webmanifest", "application/manifest+json"),
    ];
}
