namespace Atlas.Cli.Preview;

/// <summary>A state with the version that open pages know it by.</summary>
/// <param name="State">The state; nothing before the sources could be read.</param>
/// <param name="Version">Its version.</param>
internal sealed record PreviewShown(PreviewState? State, string Version);
