using System.Collections.Frozen;
using Atlas.Core.Diagnostics;
using Atlas.Data.Documents;

namespace Atlas.Data.Site;

/// <summary>Reads the key <c>diagnostics</c> of <c>site.yml</c>: severities by code.</summary>
internal static class SeverityReader
{
    private const string Key = "diagnostics";

    /// <summary>The policy that <paramref name="site"/> sets.</summary>
    public static SeverityPolicy Read(MapReader site, DiagnosticLog log)
    {
        if (site.Severities(Key) is not MapReader map)
        {
            return SeverityPolicy.Default;
        }

        var overrides = new Dictionary<string, Severity>(StringComparer.Ordinal);
        foreach (MapEntry entry in map.Entries)
        {
            if (!IsCode(entry.Key.Value))
            {
                log.Add(Diagnose.Configuration.UnknownCode(entry.Key.Location, entry.Key.Value));
            }
            else if (SeverityOf(entry.Value) is Severity severity)
            {
                overrides.Add(entry.Key.Value, severity);
            }
            else
            {
                string text = entry.Value is ScalarNode scalar ? scalar.Text : string.Empty;
                log.Add(Diagnose.Configuration.UnknownSeverity(entry.Value.Location, text));
            }
        }

        return new SeverityPolicy(overrides.ToFrozenDictionary(StringComparer.Ordinal), Strict: false);
    }

    // The shape only: codes of templates and output are not known to the reader.
    private static bool IsCode(string code) =>
        code.Length == 7 && code.StartsWith("ATL", StringComparison.Ordinal) && !code.AsSpan(3).ContainsAnyExceptInRange('0', '9');

    private static Severity? SeverityOf(DocumentNode node) => node is not ScalarNode scalar ? null : scalar.Text switch
    {
        "off" => Severity.Off,
        "info" => Severity.Info,
        "warning" => Severity.Warning,
        "error" => Severity.Error,
        _ => null,
    };
}
