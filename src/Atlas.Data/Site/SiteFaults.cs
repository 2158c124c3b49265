using Atlas.Core.Diagnostics;
using Atlas.Core.Locations;
using Atlas.Data.Documents;

namespace Atlas.Data.Site;

/// <summary>The codes of defects in <c>site.yml</c>.</summary>
internal sealed class SiteFaults : IDocumentFaults
{
    /// <summary>The one instance.</summary>
    public static SiteFaults Instance { get; } = new();

    /// <inheritdoc/>
    public Diagnostic UnknownKey(Located<string> key, string? nearest) => Diagnose.Configuration.UnknownSetting(key.Location, key.Value, nearest);

    /// <inheritdoc/>
    public Diagnostic DuplicateKey(Located<string> key) => Diagnose.Configuration.DuplicateSetting(key.Location, key.Value);

    /// <inheritdoc/>
    public Diagnostic MissingKey(SourceLocation at, string key) => Diagnose.Configuration.SettingMissing(at, key);

    /// <inheritdoc/>
    public Diagnostic WrongType(SourceLocation at, string key, Phrase wanted) => Diagnose.Configuration.WrongSetting(at, key, wanted);
}
