using Atlas.Rendering.Pages;
using Atlas.Templating;
using BenchmarkDotNet.Attributes;

namespace Atlas.Benchmarks.Rendering;

/// <summary>What all templates of the repository cost before the first page: scanning and parsing, and compiling too.</summary>
[MemoryDiagnoser]
public class TemplateCompilationBenchmarks
{
    private Dictionary<string, string> _texts = [];

    /// <summary>Reads the templates below the folder that ATLAS_FOLDER names, or the present one.</summary>
    [GlobalSetup]
    public void Read()
    {
        string folder = Path.Combine(Environment.GetEnvironmentVariable("ATLAS_FOLDER") ?? Directory.GetCurrentDirectory(), "templates");
        _texts = Directory.EnumerateFiles(folder, "*" + TemplateTexts.Extension, SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);
    }

    /// <summary>All of them, parsed.</summary>
    [Benchmark]
    public int Parse() => _texts.Count(text => TemplateParser.Parse(text.Value, text.Key, TemplateOptions.Atlas).IsValid);

    /// <summary>All of them, parsed and compiled by a new engine.</summary>
    [Benchmark]
    public int Compile()
    {
        var engine = new TemplateEngine(TemplateOptions.Atlas, new TemplateTexts(_texts));
        return _texts.Count(text => engine.Compile(text.Value, text.Key, out _).IsEmpty);
    }
}
