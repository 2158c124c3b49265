using System.Collections.Immutable;
using System.Text;
using Atlas.Rendering.Addresses;

namespace Atlas.Build.Hosting;

/// <summary>Settings in the form of <c>_headers</c> and <c>_redirects</c>, which several static hosts read (Netlify, Cloudflare Pages; GitLab Pages the second).</summary>
/// <param name="addresses">The site's addresses.</param>
/// <param name="rules">The headers that it asks of its host.</param>
internal sealed class NetlifySettings(SiteAddresses addresses, ImmutableArray<HeaderRule> rules)
{
    /// <summary>The file <c>_headers</c>.</summary>
    public string Headers()
    {
        var text = new StringBuilder();
        foreach (HeaderRule rule in rules)
        {
            text.Append(addresses.BasePath).Append(rule.Folder).Append("*\n");
            foreach ((string name, string value) in rule.Headers)
            {
                if (rule.Folder.Length > 0 && string.Equals(name, HeaderRules.PolicyName, StringComparison.Ordinal))
                {
                    // Two policies would both hold: the mark takes away the one of all pages (Cloudflare Pages, "Detach a header").
                    text.Append("  ! ").Append(name).Append('\n');
                }

                text.Append("  ").Append(name).Append(": ").Append(value).Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>The file <c>_redirects</c>.</summary>
    public string Redirects() => $"{addresses.BasePath}index.html {addresses.BasePath} 301\n";
}
