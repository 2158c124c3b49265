namespace Atlas.Build;

/// <summary>How long a phase took.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="Elapsed">Its time.</param>
/// <param name="AllocatedBytes">Memory allocated by all threads meanwhile.</param>
public readonly record struct PhaseTime(BuildPhase Phase, TimeSpan Elapsed, long AllocatedBytes);
