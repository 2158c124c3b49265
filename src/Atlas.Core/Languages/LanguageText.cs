using Atlas.Core.Locations;

namespace Atlas.Core.Languages;

/// <summary>A phrase in one language: a row of a file of <c>content/lingue/</c>.</summary>
/// <param name="Key">Which phrase.</param>
/// <param name="Text">The phrase, with the places <c>{0}</c>, <c>{1}</c>… of what it names.</param>
public readonly record struct LanguageText(Located<string> Key, Located<string> Text);
