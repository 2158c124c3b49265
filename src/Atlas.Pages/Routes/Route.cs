namespace Atlas.Pages.Routes;

/// <summary>An address within the site, from its root and without the base path: <c>interventi/co4-01/</c>, <c>sitemap.xml</c>, or nothing for the home.</summary>
/// <param name="Path">Path without a leading slash; a page's ends with a slash (but for <c>404.html</c>).</param>
public readonly record struct Route(string Path)
{
    /// <summary>The home page.</summary>
    public static Route Home { get; } = new(string.Empty);

    /// <summary>The file that answers to the address, with forward slashes: <c>interventi/co4-01/index.html</c>.</summary>
    public string File => Path.Length == 0 || Path[^1] == '/' ? Path + "index.html" : Path;

    /// <summary>The path.</summary>
    public override string ToString() => Path;
}
