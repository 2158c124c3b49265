using System.Collections.Frozen;

namespace Atlas.Core.Diagnostics;

/// <summary>How grave each code is in this atlas: the settings of <c>site.yml</c>, then <c>--strict</c>.</summary>
/// <param name="Overrides">Severity by code.</param>
/// <param name="Strict">Whether warnings count as errors.</param>
public sealed record SeverityPolicy(FrozenDictionary<string, Severity> Overrides, bool Strict)
{
    /// <summary>The severities that the rules themselves have.</summary>
    public static SeverityPolicy Default { get; } = new(FrozenDictionary<string, Severity>.Empty, Strict: false);

    /// <summary>The diagnostic with the severity that it has here.</summary>
    public Diagnostic Apply(Diagnostic diagnostic)
    {
        Severity severity = Overrides.GetValueOrDefault(diagnostic.Code, diagnostic.Rule.Severity);
        return diagnostic with { Severity = Strict && severity == Severity.Warning ? Severity.Error : severity };
    }
}
