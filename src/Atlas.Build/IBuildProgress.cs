namespace Atlas.Build;

/// <summary>Is told how a build goes on. Called from several threads.</summary>
public interface IBuildProgress
{
    /// <summary>A phase starts.</summary>
    void Started(BuildPhase phase);

    /// <summary>So many pages of all are rendered.</summary>
    void Rendered(int done, int total);
}
