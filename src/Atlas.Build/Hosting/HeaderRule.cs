using System.Collections.Immutable;

namespace Atlas.Build.Hosting;

/// <summary>Headers that a server sends with some of the site's files.</summary>
/// <param name="Folder">Path of the folder below the site's root, with a slash at its end; empty for all files.</param>
/// <param name="Headers">Name and value of each header, in the order in which they are written.</param>
public sealed record HeaderRule(string Folder, ImmutableArray<KeyValuePair<string, string>> Headers);
