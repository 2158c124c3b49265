using Atlas.Core.Diagnostics;
using Atlas.Core.Locations;
using Atlas.Data.Documents;

namespace Atlas.Data.Schemas;

/// <summary>The codes of defects in <c>datapackage.json</c> and in schemas.</summary>
internal sealed class PackageFaults : IDocumentFaults
{
    /// <summary>The one instance.</summary>
    public static PackageFaults Instance { get; } = new();

    /// <inheritdoc/>
    /// <remarks>Data Package lets a description have properties of its own, so that only a slip is a defect.</remarks>
    public Diagnostic? UnknownKey(Located<string> key, string? nearest) =>
        nearest is null ? null : Diagnose.Data.UnknownProperty(key.Location, key.Value, nearest);

    /// <inheritdoc/>
    public Diagnostic DuplicateKey(Located<string> key) => Diagnose.Data.DuplicateProperty(key.Location, key.Value);

    /// <inheritdoc/>
    public Diagnostic MissingKey(SourceLocation at, string key) => Diagnose.Data.PropertyMissing(at, key);

    /// <inheritdoc/>
    public Diagnostic WrongType(SourceLocation at, string key, Phrase wanted) => Diagnose.Data.PropertyWrong(at, key, wanted);
}
