using Atlas.Pages.Routes;

namespace Atlas.Pages.Editions;

/// <summary>A page in one of its languages, for the links between them.</summary>
/// <param name="Language">The language as a BCP 47 tag; <c>x-default</c> for the page that readers of any other language are sent to.</param>
/// <param name="Name">What the language calls itself.</param>
/// <param name="Route">The page.</param>
/// <param name="IsMain">Whether it is in the site's own language, and so the page with everything.</param>
public sealed record TranslationModel(string Language, string Name, Route Route, bool IsMain);
