namespace Atlas.Build;

/// <summary>Is told how a build goes on. Called from several threads.</summary>
public interface IBuildProgress
{
    /// <summary>A phase starts.</summary>
    void Started(BuildPhase phase);

    /// <summary>So many pages of all are rendered, or so many of the links to other sites are asked for.</summary>
    void Rendered(int done, int total);
}
