using Atlas.Rendering.Assets;
using Atlas.Rendering.Narratives;

namespace Atlas.Rendering.Pages;

/// <summary>What the pages of a site are made with, besides their plan.</summary>
/// <param name="Templates">The templates.</param>
/// <param name="Assets">Style sheets, scripts and pictures of the templates.</param>
/// <param name="Narratives">What narratives refer to, and how addresses are written.</param>
public sealed record RenderingParts(TemplateTexts Templates, AssetLibrary Assets, NarrativeLibrary Narratives);
