using System.Text.RegularExpressions;

namespace Atlas.Tests.Build.Hosting;

/// <summary>The settings that a site holds for its hosts, read as each of the hosts reads them.</summary>
/// <param name="atlas">The published atlas.</param>
/// <param name="basePath">Where it is published.</param>
internal sealed partial class HostSettings(TinyAtlas atlas, string basePath)
{
    /// <summary>
    /// Each header that <c>_headers</c> gives an address, as often as it does: the rules of all matching patterns are added up
    /// (Netlify and Cloudflare Pages, "Custom headers").
    /// </summary>
    public IEnumerable<string> OfNetlify(string path)
    {
        bool matches = false;
        foreach (string line in atlas.Published("_headers").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!line.StartsWith(' '))
            {
                matches = line.EndsWith('*') ? (basePath + path).StartsWith(line[..^1], StringComparison.Ordinal) : string.Equals(basePath + path, line, StringComparison.Ordinal);
            }
            else if (matches)
            {
                yield return line.Trim();
            }
        }
    }

    /// <summary>The headers of the location that nginx chooses: an exact one, or the longest prefix.</summary>
    public IEnumerable<string> OfNginx(string path)
    {
        string file = basePath + (path.Length == 0 ? "index.html" : path);
        Match location = NginxLocation().Matches(atlas.Published("_nginx.conf"))
            .Where(match => match.Groups["exact"].Length > 0
                ? string.Equals(file, match.Groups["at"].Value, StringComparison.Ordinal)
                : file.StartsWith(match.Groups["at"].Value, StringComparison.Ordinal))
            .MaxBy(match => match.Groups["at"].Length)!;
        return NginxHeader().Matches(location.Groups["body"].Value).Select(match => $"{match.Groups["name"].Value}: {match.Groups["value"].Value}");
    }

    /// <summary>The headers of Apache: a later <c>set</c> takes the place of an earlier one.</summary>
    public IEnumerable<string> OfApache(string path)
    {
        var headers = new SortedDictionary<string, string>(StringComparer.Ordinal);
        bool holds = true;
        foreach (string line in atlas.Published(".htaccess").Split('\n').Select(line => line.Trim()))
        {
            if (ApacheCondition().Match(line) is { Success: true } condition)
            {
                holds = Regex.IsMatch(basePath + path, condition.Groups["pattern"].Value, RegexOptions.None, TimeSpan.FromSeconds(10));
            }
            else if (string.Equals(line, "</If>", StringComparison.Ordinal))
            {
                holds = true;
            }
            else if (holds && ApacheHeader().Match(line) is { Success: true } header)
            {
                headers[header.Groups["name"].Value] = header.Groups["value"].Value;
            }
        }

        return headers.Select(header => $"{header.Key}: {header.Value}");
    }

    [GeneratedRegex(@"^location (?<exact>= )?(?<at>/\S*) \{\n(?<body>.*?)^\}$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex NginxLocation();

    [GeneratedRegex("^  add_header (?<name>\\S+) \"(?<value>[^\"]*)\" always;$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex NginxHeader();

    [GeneratedRegex("^<If \"%\\{REQUEST_URI\\} =~ m#(?<pattern>.*)#\">$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex ApacheCondition();

    [GeneratedRegex("^Header always set (?<name>\\S+) \"(?<value>[^\"]*)\"$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex ApacheHeader();
}
