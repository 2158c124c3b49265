using Atlas.Core.Diagnostics;
using Atlas.Core.Locations;
using Atlas.Data.Documents;

namespace Atlas.Data.Narratives;

/// <summary>The codes of defects in the front matter of narratives.</summary>
internal sealed class FrontMatterFaults : IDocumentFaults
{
    /// <summary>The one instance.</summary>
    public static FrontMatterFaults Instance { get; } = new();

    /// <inheritdoc/>
    public Diagnostic UnknownKey(Located<string> key, string? nearest) => Diagnose.Content.UnknownKey(key.Location, key.Value, nearest);

    /// <inheritdoc/>
    public Diagnostic DuplicateKey(Located<string> key) => Diagnose.Content.DuplicateKey(key.Location, key.Value);

    /// <inheritdoc/>
    public Diagnostic MissingKey(SourceLocation at, string key) => Diagnose.Content.KeyMissing(at, key);

    /// <inheritdoc/>
    public Diagnostic WrongType(SourceLocation at, string key, Phrase wanted) => Diagnose.Content.WrongType(at, key, wanted);
}
