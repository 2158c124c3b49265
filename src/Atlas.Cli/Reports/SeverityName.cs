using Atlas.Core.Diagnostics;

namespace Atlas.Cli.Reports;

/// <summary>Severities as programs read them.</summary>
internal static class SeverityName
{
    /// <summary><c>error</c>, <c>warning</c> or <c>note</c>, as SARIF 2.1.0 names levels.</summary>
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
