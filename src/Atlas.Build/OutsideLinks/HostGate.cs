namespace Atlas.Build.OutsideLinks;

/// <summary>Lets one request at a time through to a host, with a pause after each.</summary>
/// <param name="time">The clock.</param>
/// <param name="pause">Time between the end of a request and the next.</param>
internal sealed class HostGate(TimeProvider time, TimeSpan pause) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private long? _last;
    private TimeSpan _wait;

    /// <summary>Whether the host asked to be left alone, so that nothing is asked of it any more.</summary>
    public bool IsShut { get; private set; }

    /// <summary>Makes a request when its turn has come.</summary>
    public async Task<T> Pass<T>(Func<Task<T>> ask, CancellationToken stop)
    {
        await _turn.WaitAsync(stop);
        try
        {
            if (_last is { } last && _wait - time.GetElapsedTime(last) is var rest && rest > TimeSpan.Zero)
            {
                await Task.Delay(rest, time, stop);
            }

            _wait = pause;
            return await ask();
        }
        finally
        {
            _last = time.GetTimestamp();
            _turn.Release();
        }
    }

    /// <summary>Makes the next request wait at least so long.</summary>
    public void Wait(TimeSpan asked) => _wait = asked > pause ? asked : pause;

    /// <summary>Lets nothing through any more.</summary>
    public void Shut() => IsShut = true;

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();
}
