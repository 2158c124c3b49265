using Atlas.Build.Inputs;
using Atlas.Core.Records;

namespace Atlas.Build;

/// <summary>What the first phase gives: the sources and the catalogue read from them.</summary>
/// <param name="Sources">The sources.</param>
/// <param name="Index">The catalogue.</param>
public sealed record ReadAtlas(AtlasSources Sources, CatalogueIndex Index);
