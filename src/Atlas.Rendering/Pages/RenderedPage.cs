using Atlas.Pages.Routes;
using Atlas.Rendering.Facts;

namespace Atlas.Rendering.Pages;

/// <summary>A page as it is published.</summary>
/// <param name="Route">Its address.</param>
/// <param name="Html">Its HTML in UTF-8.</param>
/// <param name="Facts">What the verification needs to know of it.</param>
public sealed record RenderedPage(Route Route, ReadOnlyMemory<byte> Html, PageFacts Facts);
