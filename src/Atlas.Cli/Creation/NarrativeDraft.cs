namespace Atlas.Cli.Creation;

/// <summary>A new narrative before it is written.</summary>
/// <param name="Path">Path below the atlas's folder, with forward slashes.</param>
/// <param name="Text">Front matter and first sentences, with LF line ends.</param>
internal sealed record NarrativeDraft(string Path, string Text);
