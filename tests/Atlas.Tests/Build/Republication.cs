using System.Text.Json;

namespace Atlas.Tests.Build;

/// <summary>A new atlas made of what another publishes: its tables as <c>data/</c>, with its texts and templates (docs/dati-aperti.md).</summary>
internal static class Republication
{
    /// <summary>Writes the new atlas.</summary>
    /// <param name="source">Folder of the atlas.</param>
    /// <param name="site">Folder that it was published in.</param>
    /// <param name="target">Takes the new atlas.</param>
    /// <returns>The folder of the new atlas.</returns>
    public static string Write(string source, string site, TemporaryFolder target)
    {
        Copy(Path.Combine(source, "content"), target.At("atlas/content"));
        Copy(Path.Combine(source, "templates"), target.At("atlas/templates"));
        string description = File.ReadAllText(Path.Combine(site, "dati", "datapackage.json"));
        target.Write("atlas/data/datapackage.json", description);
        using JsonDocument package = JsonDocument.Parse(description);
        foreach (JsonElement resource in package.RootElement.GetProperty("resources").EnumerateArray())
        {
            string path = resource.GetProperty("path").GetString()!;
            File.Copy(Path.Combine(site, "dati", path), target.At("atlas/data/" + path), overwrite: true);
        }

        // The boundaries of the maps are no table.
        if (Path.Combine(site, "dati", "geo", "confini.geojson") is { } boundaries && File.Exists(boundaries))
        {
            target.Write("atlas/data/geo/confini.geojson", File.ReadAllText(boundaries));
        }

        return target.At("atlas");
    }

    private static void Copy(string from, string to)
    {
        foreach (string file in Directory.Exists(from) ? Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories) : [])
        {
            string target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
