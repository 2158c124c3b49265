using System.Text;

namespace Atlas.Rendering.Facts;

/// <summary>Finds what an address written on a page means within the site (RFC 3986, 5.2).</summary>
internal static class LinkTarget
{
    /// <summary>Whether an address leads out of the site: it has a scheme or a host.</summary>
    public static bool IsExternal(ReadOnlySpan<char> address)
    {
        int end = address.IndexOfAny(':', '/', '?');
        end = end < 0 ? address.IndexOf('#') : end;
        return address.StartsWith("//") || (end > 0 && address[end] == ':' && address[..end].IndexOf('#') < 0);
    }

    /// <summary>
    /// Appends the path from the site's root, and the fragment, of <paramref name="address"/> on a page in <paramref name="folder"/>.
    /// An address that climbs above the root, or starts at a root that is not the site's, gives false.
    /// </summary>
    /// <param name="folder">Folder of the page, with a slash at its end, or empty for the root.</param>
    /// <param name="page">Path of the page itself.</param>
    /// <param name="basePath">Folder that the site is published in.</param>
    /// <param name="address">The address.</param>
    /// <param name="target">Takes the path.</param>
    public static bool TryResolve(ReadOnlySpan<char> folder, ReadOnlySpan<char> page, string basePath, ReadOnlySpan<char> address, StringBuilder target)
    {
        int hash = address.IndexOf('#');
        ReadOnlySpan<char> fragment = hash < 0 ? default : address[hash..];
        ReadOnlySpan<char> path = hash < 0 ? address : address[..hash];
        int query = path.IndexOf('?');
        path = query < 0 ? path : path[..query];
        if (path.IsEmpty)
        {
            target.Append(page).Append(fragment);
            return true;
        }

        if (path[0] == '/')
        {
            if (!path.StartsWith(basePath))
            {
                return false;
            }

            folder = default;
            path = path[basePath.Length..];
        }

        return TryAppendPath(folder, path, target) && target.Append(fragment) is not null;
    }

    private static bool TryAppendPath(ReadOnlySpan<char> folder, ReadOnlySpan<char> path, StringBuilder target)
    {
        while (path.StartsWith("../") || path.StartsWith("./") || path is ".." or ".")
        {
            bool climbs = path.StartsWith("..");
            if (climbs)
            {
                if (folder.IsEmpty)
                {
                    return false;
                }

                folder = folder[..(folder[..^1].LastIndexOf('/') + 1)];
            }

            path = path[Math.Min(path.Length, climbs ? 3 : 2)..];
        }

        target.Append(folder);
        target.Append(path.Contains('%') ? Uri.UnescapeDataString(path) : path);
        return true;
    }
}
