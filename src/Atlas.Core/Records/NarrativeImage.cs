using Atlas.Core.Locations;

namespace Atlas.Core.Records;

/// <summary>A narrative's lead picture.</summary>
/// <param name="File">Path of the picture below <c>content/</c>.</param>
/// <param name="Alt">Alternative text.</param>
/// <param name="Caption">Caption, if any.</param>
/// <param name="Credit">Author and licence, if any.</param>
public sealed record NarrativeImage(Located<string> File, Located<string> Alt, string? Caption, string? Credit);
