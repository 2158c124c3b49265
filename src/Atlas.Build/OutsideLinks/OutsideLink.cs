using Atlas.Core.Locations;

namespace Atlas.Build.OutsideLinks;

/// <summary>An address of another site that the pages link to.</summary>
/// <param name="Address">The address, without fragment.</param>
/// <param name="First">The first place that links to it, in the order of the published files.</param>
/// <param name="Pages">How many pages link to it.</param>
public readonly record struct OutsideLink(string Address, SourceLocation First, int Pages);
