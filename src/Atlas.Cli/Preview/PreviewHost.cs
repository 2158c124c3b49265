using System.Net;
using Atlas.Build;
using Atlas.Cli.Terminals;

namespace Atlas.Cli.Preview;

/// <summary>A running preview: reads the atlas, follows its sources, answers on this machine (DESIGN §8, <c>atlas serve</c>).</summary>
public sealed class PreviewHost : IDisposable
{
    private readonly EventStream _events = new();
    private readonly BuildRequest _request;
    private readonly PreviewSite _site;
    private readonly PreviewServer _server;
    private SourceWatcher? _watcher;

    /// <summary>A preview that is not yet running.</summary>
    /// <param name="request">What is previewed; its output is not looked at.</param>
    /// <param name="wording">Language of the messages.</param>
    /// <param name="failed">Gets defects of the program.</param>
    public PreviewHost(BuildRequest request, Wording wording, Action<Exception> failed)
    {
        _request = request with { Output = null, BasePath = "/" };
        _site = new PreviewSite(_request, _events, failed);
        _server = new PreviewServer(_site, _events, new PreviewAnswers(_site, new PreviewReport(wording, request.Source)), failed);
    }

    /// <summary>Where it answers.</summary>
    public string Address => _server.Address;

    /// <summary>Takes its port, reads the atlas and follows it from then on.</summary>
    /// <param name="port">A port of the loopback address, or 0 for any that is free.</param>
    /// <exception cref="HttpListenerException">The port is taken.</exception>
    public void Start(int port)
    {
        _server.Start(port);
        _watcher = new SourceWatcher(_request.Source, _site.Refresh);
        _site.Refresh(SourceChange.Unknown);
    }

    /// <summary>Answers until it is stopped.</summary>
    public Task Run(CancellationToken stop) => _server.Run(stop);

    /// <summary>Ends the preview.</summary>
    public void Dispose()
    {
        _watcher?.Dispose();
        _server.Dispose();
        _site.Dispose();
    }
}
