using Atlas.Build;
using Atlas.Cli.Reports;
using Atlas.Cli.Terminals;

namespace Atlas.Cli.Commands;

/// <summary>The atlas that a command works on.</summary>
/// <param name="source">Full path of its folder.</param>
/// <param name="terminal">Where what keeps it from being read is written.</param>
/// <param name="wording">The language.</param>
internal sealed class AtlasFolder(string source, Terminal terminal, Wording wording)
{
    /// <summary>Full path of the folder.</summary>
    public string Source => source;

    /// <summary>Reads the atlas as far as it can be; nothing when the folder is no atlas's, which is then said.</summary>
    public ReadAtlas? Read()
    {
        var pipeline = new AtlasPipeline(new BuildRequest { Source = source }, SilentProgress.Instance);
        ReadAtlas? atlas = pipeline.Read();
        if (atlas is null)
        {
            new HumanReport(terminal with { Out = terminal.Error }, wording, new SourceLines(source), showTimes: false)
                .Write(new BuildOutcome { IsSuccess = false, Diagnostics = pipeline.Log.InOrder(), Times = [] });
        }

        return atlas;
    }
}
