namespace Atlas.Pages.OpenData.Tables;

/// <summary>A word of a closed list.</summary>
/// <param name="Value">The word as data write it.</param>
/// <param name="Label">The word for readers.</param>
public sealed record CodeWord(string Value, string Label);
