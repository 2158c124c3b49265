namespace Atlas.Pages.Subjects;

/// <summary>What a reader should know about a field: why it is missing, or from what it was concluded.</summary>
/// <param name="Field">The field in words.</param>
/// <param name="Reason">The reason.</param>
/// <param name="Confidence">How sure a conclusion is, in words; nothing for a missing value.</param>
/// <param name="Reference">Number of the source in the page's list; 0 where it has none.</param>
public sealed record FieldNote(string Field, string Reason, string? Confidence, int Reference);
