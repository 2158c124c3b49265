namespace Atlas.Rendering.Facts;

/// <summary>A reference of a page to another file of the site, or to a place in one.</summary>
/// <param name="Target">Path from the site's root, with a fragment where there is one: <c>comuni/legnano/#fonti</c>.</param>
/// <param name="Line">1-based line of the page.</param>
/// <param name="Column">1-based column of the page.</param>
public readonly record struct PageLink(string Target, ushort Line, ushort Column);
