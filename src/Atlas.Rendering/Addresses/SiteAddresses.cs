using Atlas.Pages.Routes;

namespace Atlas.Rendering.Addresses;

/// <summary>
/// Writes the addresses of the site: relative between its pages, so that the same tree works from any folder of any host and
/// from a disk; absolute only for canonical addresses, feeds and the page of missing addresses.
/// </summary>
public sealed class SiteAddresses
{
    /// <summary>Addresses of a site that is published at <paramref name="baseUrl"/> below <paramref name="basePath"/>.</summary>
    /// <param name="baseUrl">Absolute address without the base path: <c>https://example.org/</c>.</param>
    /// <param name="basePath">Folder with a slash at both ends: <c>/atlante/</c>.</param>
    public SiteAddresses(string baseUrl, string basePath)
    {
        BasePath = basePath;
        Root = baseUrl.TrimEnd('/') + basePath;
    }

    /// <summary>Folder that the site is published in, with a slash at both ends.</summary>
    public string BasePath { get; }

    /// <summary>Absolute address of the site's root, ending with a slash.</summary>
    public string Root { get; }

    /// <summary>The absolute address of <paramref name="route"/>.</summary>
    public string Absolute(Route route) => Root + route.Path;

    /// <summary>
    /// The address of <paramref name="to"/> as a page at <paramref name="from"/> writes it. The page of missing addresses is shown
    /// at any depth, so its links start at the base path.
    /// </summary>
    public string Relative(Route from, string to)
    {
        if (IsShownAnywhere(from))
        {
            return BasePath + to;
        }

        ReadOnlySpan<char> here = Folder(from.Path);
        int common = CommonFolders(here, to);
        int up = here[common..].Count('/');
        if (up == 0)
        {
            return to.Length == common ? "./" : to[common..];
        }

        return string.Create((up * 3) + to.Length - common, (up, to, common), static (span, state) =>
        {
            for (int i = 0; i < state.up; i++)
            {
                "../".CopyTo(span[(i * 3)..]);
            }

            state.to.AsSpan(state.common).CopyTo(span[(state.up * 3)..]);
        });
    }

    /// <summary>The address of <paramref name="to"/> as a page at <paramref name="from"/> writes it.</summary>
    public string Relative(Route from, Route to) => Relative(from, to.Path);

    private static bool IsShownAnywhere(Route page) => string.Equals(page.Path, "404.html", StringComparison.Ordinal);

    private static ReadOnlySpan<char> Folder(string path) => path.AsSpan(0, path.LastIndexOf('/') + 1);

    private static int CommonFolders(ReadOnlySpan<char> here, ReadOnlySpan<char> to)
    {
        int shared = here.CommonPrefixLength(to);
        return here[..shared].LastIndexOf('/') + 1;
    }
}
