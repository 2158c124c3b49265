namespace Atlas.Build;

/// <summary>Keeps quiet: for pipes, tests and the preview.</summary>
public sealed class SilentProgress : IBuildProgress
{
    /// <summary>The one there is.</summary>
    public static SilentProgress Instance { get; } = new();

    /// <inheritdoc/>
    public void Started(BuildPhase phase)
    {
        // Nothing is shown.
    }

    /// <inheritdoc/>
    public void Rendered(int done, int total)
    {
        // Nothing is shown.
    }
}
