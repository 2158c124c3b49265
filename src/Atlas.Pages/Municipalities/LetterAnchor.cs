namespace Atlas.Pages.Municipalities;

/// <summary>A letter of an A–Z.</summary>
/// <param name="Letter">The letter.</param>
/// <param name="Target">Id of the first entry that begins with it.</param>
public sealed record LetterAnchor(string Letter, string Target);
