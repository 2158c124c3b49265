using System.Collections.Immutable;
using System.Diagnostics;

namespace Atlas.Build;

/// <summary>Times the phases of one build.</summary>
internal sealed class PhaseClock(IBuildProgress progress)
{
    private readonly ImmutableArray<PhaseTime>.Builder _times = ImmutableArray.CreateBuilder<PhaseTime>();

    /// <summary>The phases so far.</summary>
    public ImmutableArray<PhaseTime> Times => _times.ToImmutable();

    /// <summary>Runs a phase.</summary>
    public T Time<T>(BuildPhase phase, Func<T> work)
    {
        progress.Started(phase);
        long allocated = GC.GetTotalAllocatedBytes();
        long start = Stopwatch.GetTimestamp();
        T result = work();
        _times.Add(new PhaseTime(phase, Stopwatch.GetElapsedTime(start), GC.GetTotalAllocatedBytes() - allocated));
        return result;
    }

    /// <summary>Runs a phase without result.</summary>
    public void Time(BuildPhase phase, Action work) => Time(phase, () =>
    {
        work();
        return true;
    });
}
