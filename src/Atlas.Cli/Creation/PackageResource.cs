namespace Atlas.Cli.Creation;

/// <summary>A table as <c>datapackage.json</c> lists it (Data Package 2.0, "Data Resource").</summary>
/// <param name="Name">Unique name.</param>
/// <param name="Path">Path below <c>data/</c>.</param>
/// <param name="Title">Title for readers.</param>
/// <param name="Schema">Path of its schema below <c>data/</c>.</param>
internal sealed record PackageResource(string Name, string Path, string Title, string Schema);
