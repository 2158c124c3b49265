namespace Atlas.Build.Integrity;

/// <summary>Whether a published file is where it should be.</summary>
public enum PublishedFileStatus
{
    /// <summary>It is there.</summary>
    Found,

    /// <summary>It is not there.</summary>
    Missing,

    /// <summary>The disk or the server did not say.</summary>
    Unreachable,
}
