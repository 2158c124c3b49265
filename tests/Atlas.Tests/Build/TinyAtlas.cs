using Atlas.Build;
using Atlas.Cli.Creation;
using Atlas.Core.Diagnostics;

namespace Atlas.Tests.Build;

/// <summary>The invented city of <c>atlas new site</c> in a folder of its own, to be changed and built by a test.</summary>
public sealed class TinyAtlas : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>Writes the atlas.</summary>
    public TinyAtlas() => StarterAtlas.WriteTo(Source);

    /// <summary>The atlas's folder.</summary>
    public string Source => _folder.At("atlas");

    /// <summary>The folder that it is published in.</summary>
    public string Output => _folder.At("site");

    /// <summary>The folder that holds both.</summary>
    public string Folder => _folder.Path;

    /// <summary>What a test asks of a build by default.</summary>
    public BuildRequest Request => new() { Source = Source, Output = Output, Jobs = 2 };

    /// <summary>Writes a source file.</summary>
    public void Write(string path, string text) => _folder.Write("atlas/" + path, text);

    /// <summary>Replaces a text in a source file, which must hold it.</summary>
    public void Replace(string path, string old, string @new)
    {
        string text = File.ReadAllText(Path.Combine(Source, path));
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(Source, path), text.Replace(old, @new, StringComparison.Ordinal));
    }

    /// <summary>Builds and publishes it.</summary>
    public BuildOutcome Build() => Build(Request);

    /// <summary>Builds it as asked.</summary>
    public static BuildOutcome Build(BuildRequest request) => new AtlasPipeline(request, SilentProgress.Instance).Run();

    /// <summary>Builds it, which must succeed without a diagnostic.</summary>
    public BuildOutcome BuildCleanly(BuildRequest? request = null)
    {
        BuildOutcome outcome = Build(request ?? Request);
        Assert.Empty(Lines(outcome));
        Assert.True(outcome.IsSuccess);
        return outcome;
    }

    /// <summary>The diagnostics as <c>file:line:column code</c>.</summary>
    public static IEnumerable<string> Codes(BuildOutcome outcome) => outcome.Diagnostics.Select(d => $"{d.Location} {d.Code}");

    /// <summary>The diagnostics with their messages.</summary>
    public static IEnumerable<string> Lines(BuildOutcome outcome) =>
        outcome.Diagnostics.Select(d => $"{d.Location}: {d.Code} {d.Message(Language.Italian)}");

    /// <summary>A published file's text.</summary>
    public string Published(string path) => File.ReadAllText(Path.Combine(Output, path));

    /// <summary>Deletes all.</summary>
    public void Dispose() => _folder.Dispose();
}
