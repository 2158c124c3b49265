namespace Atlas.Core.Diagnostics;

/// <summary>How grave a diagnostic is. Only <see cref="Error"/> stops a build.</summary>
public enum Severity
{
    /// <summary>Not reported.</summary>
    Off,

    /// <summary>Something the reader understood in one way and says so.</summary>
    Info,

    /// <summary>Probably wrong; an error with <c>--strict</c>.</summary>
    Warning,

    /// <summary>Wrong; no site is published.</summary>
    Error,
}
