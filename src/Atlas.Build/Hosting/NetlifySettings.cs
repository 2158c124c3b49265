using System.Collections.Immutable;
using System.Text;
using Atlas.Rendering.Addresses;

namespace Atlas.Build.Hosting;

/// <summary>Settings in the form of <c>_headers</c> and <c>_redirects</c>, which several static hosts read (Netlify, Cloudflare Pages; GitLab Pages the second).</summary>
/// <param name="addresses">The site's addresses.</param>
/// <param name="rules">The headers that it asks of its host.</param>
internal sealed class NetlifySettings(SiteAddresses addresses, ImmutableArray<HeaderRule> rules)
{
    /// <summary>
    /// The file <c>_headers</c>. Hosts add up the rules that match an address, and join a header that two of them set: so what differs
    /// between folders is written once for each folder or file at the root, by patterns of which no address matches two.
    /// </summary>
    /// <param name="paths">Paths of the site's files.</param>
    public string Headers(IEnumerable<string> paths)
    {
        HashSet<string> differing = [.. rules.Where(rule => rule.Folder.Length > 0).SelectMany(rule => rule.Headers).Select(header => header.Key)];
        var text = new StringBuilder();
        Append(text, "*", rules.Where(rule => rule.Folder.Length == 0).SelectMany(rule => rule.Headers).Where(header => !differing.Contains(header.Key)));
        // Folders with rules of their own come first: hosts that read no more than so many rules still read those.
        foreach (string entry in rules.Select(rule => rule.Folder).Where(folder => folder.Length > 0).Append(string.Empty).Concat(EntriesOf(paths)).Distinct(StringComparer.Ordinal))
        {
            Append(text, entry.EndsWith('/') ? entry + "*" : entry, HeaderRules.In(rules, entry).Where(header => differing.Contains(header.Key)));
        }

        return text.ToString();
    }

    /// <summary>The folders (with a slash at their end) and files at the root, in order.</summary>
    private static IEnumerable<string> EntriesOf(IEnumerable<string> paths) => paths
        .Where(path => !HostFiles.IsForHost(path))
        .Select(path => path.IndexOf('/', StringComparison.Ordinal) is >= 0 and int slash ? path[..(slash + 1)] : path)
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);

    private void Append(StringBuilder text, string pattern, IEnumerable<KeyValuePair<string, string>> headers)
    {
        text.Append(addresses.BasePath).Append(pattern).Append('\n');
        foreach ((string name, string value) in headers)
        {
            text.Append("  ").Append(name).Append(": ").Append(value).Append('\n');
        }
    }

    /// <summary>The file <c>_redirects</c>.</summary>
    public string Redirects() => $"{addresses.BasePath}index.html {addresses.BasePath} 301\n";
}
