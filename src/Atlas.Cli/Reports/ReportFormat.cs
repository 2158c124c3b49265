namespace Atlas.Cli.Reports;

/// <summary>The forms of a report (DESIGN §7).</summary>
public enum ReportFormat
{
    /// <summary>For people: with an excerpt and the remedy.</summary>
    Human,

    /// <summary>For programs.</summary>
    Json,

    /// <summary>SARIF 2.1.0, for tools that show analyses.</summary>
    Sarif,

    /// <summary>Annotations of GitHub Actions.</summary>
    Github,
}
