using System.Collections.Immutable;
using Atlas.Build;
using Atlas.Core.Diagnostics;

namespace Atlas.Cli.Preview;

/// <summary>
/// The atlas that the preview shows. A change of its sources gives a new state; the pages that are looked at are rendered from it at
/// once, and all the others afterwards, to find what is wrong with them.
/// </summary>
/// <param name="request">What is previewed.</param>
/// <param name="events">Tells open pages.</param>
internal sealed class PreviewSite(BuildRequest request, EventStream events) : IDisposable
{
    private readonly Lock _checking = new();
    private PreviewState? _state;
    private volatile PreviewFindings _findings = new(0, []);
    private CancellationTokenSource _check = new();
    private int _version;

    /// <summary>What is wrong with the atlas, as far as is known.</summary>
    public PreviewFindings Findings => _findings;

    /// <summary>The file at a path of the site, or nothing.</summary>
    public PreviewFile? Get(string path) => Volatile.Read(ref _state)?.Get(path);

    /// <summary>Reads the sources again and tells open pages. Sources that cannot be read leave the last good pages in place.</summary>
    /// <param name="changed">The paths that changed.</param>
    public void Refresh(IReadOnlySet<string> changed)
    {
        _check.Cancel();
        (PreviewState? state, DiagnosticLog log) = PreviewState.Read(request);
        int version = Interlocked.Increment(ref _version);
        if (state is not null)
        {
            Volatile.Write(ref _state, state);
        }

        Publish(version, log);
        events.Send(changed.Count > 0 && changed.All(IsStyle) ? "style" : "page", $"{version}");
        if (state is not null)
        {
            _check.Dispose();
            _check = new CancellationTokenSource();
            _ = CheckAll(state, version, _check.Token);
        }
    }

    /// <summary>Stops what is going on in the background.</summary>
    public void Dispose()
    {
        _check.Cancel();
        _check.Dispose();
    }

    private Task CheckAll(PreviewState state, int version, CancellationToken stop) => Task.Factory.StartNew(
        () =>
        {
            lock (_checking)
            {
                if (state.TryCheckAll(stop))
                {
                    Publish(version, state.Log);
                }
            }
        },
        stop,
        TaskCreationOptions.LongRunning,
        TaskScheduler.Default);

    private void Publish(int version, DiagnosticLog log)
    {
        ImmutableArray<Diagnostic> diagnostics = [.. log.InOrder()];
        if (version >= _findings.Version)
        {
            _findings = new PreviewFindings(version, diagnostics);
            events.Send("diagnostics", $"{version}");
        }
    }

    private static bool IsStyle(string path) =>
        path.StartsWith("templates/assets/", StringComparison.Ordinal) && path.EndsWith(".css", StringComparison.Ordinal);
}
