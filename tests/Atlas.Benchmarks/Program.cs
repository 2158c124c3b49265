using Atlas.Benchmarks.Generation;
using Atlas.Benchmarks.Preview;
using BenchmarkDotNet.Running;

// "generate 10000 FOLDER" writes an atlas and a Hugo site of as many pages, to be timed side by side; anything else goes to BenchmarkDotNet.
if (args is ["generate", string interventions, string folder, .. string[] rest])
{
    int count = int.Parse(interventions, System.Globalization.CultureInfo.InvariantCulture);
    AtlasSize size = count >= AtlasSize.Country.Interventions ? AtlasSize.Country with { Interventions = count }
        : count >= AtlasSize.Region.Interventions ? AtlasSize.Region with { Interventions = count }
        : AtlasSize.Milan with { Interventions = count };
    new GeneratedAtlas(size, rest is [string repository] ? repository : Directory.GetCurrentDirectory()).WriteTo(Path.Combine(folder, "atlas"));
    new GeneratedHugoSite(size).WriteTo(Path.Combine(folder, "hugo"));
    return;
}

// "preview 10000 FOLDER" writes an atlas of as many interventions, each with a narrative, and times the preview on it.
if (args is ["preview", string pages, string previewed, .. string[] source])
{
    int count = int.Parse(pages, System.Globalization.CultureInfo.InvariantCulture);
    AtlasSize size = (count >= AtlasSize.Region.Interventions ? AtlasSize.Region : AtlasSize.Milan) with { Interventions = count };
    var atlas = new GeneratedAtlas(size, source is [string repository] ? repository : Directory.GetCurrentDirectory());
    atlas.WriteTo(previewed);
    atlas.WriteNarrativesTo(previewed);
    await new EditTiming(previewed).Run();
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(AtlasSize).Assembly).Run(args);
