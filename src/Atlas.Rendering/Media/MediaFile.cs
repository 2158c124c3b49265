using Atlas.Pages.Routes;

namespace Atlas.Rendering.Media;

/// <summary>A file that editors put beside the narratives: a picture or an attachment.</summary>
/// <param name="Path">Path below <c>content/</c>.</param>
/// <param name="Route">Where it is published.</param>
/// <param name="Size">Its size, where it is a picture.</param>
public sealed record MediaFile(string Path, Route Route, ImageSize? Size);
