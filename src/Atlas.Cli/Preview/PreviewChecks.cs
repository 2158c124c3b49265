using Atlas.Build;

namespace Atlas.Cli.Preview;

/// <summary>
/// Checks, behind the pages that are looked at, the whole site: one state at a time, the newest. Newer texts wait for the check that
/// goes on and then cost only their own pages; everything else makes it begin anew.
/// </summary>
/// <param name="request">What is previewed.</param>
/// <param name="done">Gets each state that was checked.</param>
/// <param name="failed">Gets defects of the program.</param>
internal sealed class PreviewChecks(BuildRequest request, Action<CheckedSite> done, Action<Exception> failed) : IDisposable
{
    private readonly Lock _gate = new();
    private CancellationTokenSource _stop = new();
    private PreviewState? _wanted;
    private CheckedSite? _last;
    private bool _isRunning;
    private bool _isDisposed;

    /// <summary>The last state that was checked.</summary>
    public CheckedSite? Last => Volatile.Read(ref _last);

    /// <summary>Asks for the check of a state.</summary>
    public void Want(PreviewState state)
    {
        lock (_gate)
        {
            if (_isDisposed)
            {
                return;
            }

            if (_wanted is { } running && !running.DiffersInTextsOnly(state))
            {
                _stop.Cancel();
                _stop = new CancellationTokenSource();
            }

            _wanted = state;
            if (_isRunning)
            {
                return;
            }

            _isRunning = true;
        }

        _ = Task.Factory.StartNew(Run, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>Ends the check that goes on.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            _isDisposed = true;
            _wanted = null;
            _stop.Cancel();
        }
    }

    private void Run()
    {
        while (Next() is var (state, stop))
        {
            try
            {
                CheckedSite? site = _last is { } last && last.State.DiffersInTextsOnly(state) ? last.Again(request, state) : CheckedSite.Of(request, state, stop);
                if (site is not null)
                {
                    Volatile.Write(ref _last, site);
                    done(site);
                }
            }
            catch (Exception defect) when (defect is not OutOfMemoryException)
            {
                failed(defect);
            }

            Forget(state);
        }
    }

    private (PreviewState State, CancellationToken Stop)? Next()
    {
        lock (_gate)
        {
            _isRunning = _wanted is not null;
            return _wanted is { } state ? (state, _stop.Token) : null;
        }
    }

    private void Forget(PreviewState state)
    {
        lock (_gate)
        {
            _wanted = ReferenceEquals(_wanted, state) ? null : _wanted;
        }
    }
}
