namespace Atlas.Cli.Preview;

/// <summary>What has changed in an atlas's folder since it was last looked at.</summary>
/// <param name="Paths">Paths relative to the folder, with forward slashes.</param>
/// <param name="IsComplete">Whether nothing else has changed; otherwise any other file may have.</param>
internal sealed record SourceChange(IReadOnlySet<string> Paths, bool IsComplete)
{
    private const string Assets = "templates/assets/";

    /// <summary>Anything may have changed.</summary>
    public static SourceChange Unknown { get; } = new(new HashSet<string>(StringComparer.Ordinal), IsComplete: false);

    /// <summary>Whether only style sheets have changed, which pages take over without being loaded again.</summary>
    public bool IsStyleOnly => IsComplete && Paths.Count > 0
        && Paths.All(path => path.StartsWith(Assets, StringComparison.Ordinal) && path.EndsWith(".css", StringComparison.Ordinal));

    /// <summary>Whether only templates and their assets have changed, so that the catalogue and the plan hold.</summary>
    public bool IsTemplatesOnly => IsComplete && Paths.Count > 0 && Paths.All(path => path.StartsWith("templates/", StringComparison.Ordinal));
}
