namespace Atlas.Build;

/// <summary>The phases of a build, in their order (DESIGN §2, "The flow").</summary>
public enum BuildPhase
{
    /// <summary>Sources into the catalogue.</summary>
    Read,

    /// <summary>The catalogue into diagnostics.</summary>
    Check,

    /// <summary>The catalogue into the plan of the site.</summary>
    Plan,

    /// <summary>The plan into HTML and facts.</summary>
    Render,

    /// <summary>The facts into diagnostics.</summary>
    Verify,

    /// <summary>The links to other sites into diagnostics, only where that is asked for.</summary>
    AskOutside,

    /// <summary>The staged site into the published one.</summary>
    Publish,
}
