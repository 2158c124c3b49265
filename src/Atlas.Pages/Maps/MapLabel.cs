using System.Collections.Immutable;

namespace Atlas.Pages.Maps;

/// <summary>The name of a municipality on a map.</summary>
/// <param name="Lines">Its lines.</param>
/// <param name="X">Its middle, in units.</param>
/// <param name="Y">The baseline of its first line, in units, less the share of the font size in <paramref name="Rise"/>.</param>
/// <param name="Rise">How far the first line's baseline is from <paramref name="Y"/>, in shares of the font size: negative above it.</param>
/// <param name="Tier">1 where it fits on a phone, 2 on a tablet, 3 on a wide screen only.</param>
public sealed record MapLabel(ImmutableArray<string> Lines, string X, string Y, string Rise, int Tier);
