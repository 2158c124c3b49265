using System.Collections.Immutable;

namespace Atlas.Data.Files;

/// <summary>The files of an atlas that may be opened, in the order of their paths.</summary>
/// <param name="Readable">Those that passed the checks of names, sizes and links.</param>
internal sealed record InputFolder(ImmutableArray<InputFile> Readable);
