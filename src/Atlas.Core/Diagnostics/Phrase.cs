namespace Atlas.Core.Diagnostics;

/// <summary>The same composite format text in both languages; arguments have the same numbers in both.</summary>
/// <param name="Italian">Text in Italian.</param>
/// <param name="English">Text in English.</param>
public sealed record Phrase(string Italian, string English)
{
    /// <summary>The text in <paramref name="language"/>.</summary>
    public string In(Language language) => language == Language.English ? English : Italian;
}
