using Atlas.Pages.Routes;

namespace Atlas.Rendering.Assets;

/// <summary>A style sheet, script or picture of the templates.</summary>
/// <param name="Path">Path below <c>templates/assets/</c>: <c>css/atlas.css</c>.</param>
/// <param name="Route">Where it is published; holds a fingerprint of all assets, so that it may be cached for ever.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="Integrity">Its digest for the <c>integrity</c> attribute (W3C Subresource Integrity): <c>sha384-…</c>.</param>
public sealed record Asset(string Path, Route Route, ReadOnlyMemory<byte> Content, string Integrity);
