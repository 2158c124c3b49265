using System.Text;
using Atlas.Rendering.Addresses;

namespace Atlas.Build.Hosting;

/// <summary>Settings in the form of <c>_headers</c> and <c>_redirects</c>, which several static hosts read (Netlify, Cloudflare Pages; GitLab Pages the second).</summary>
/// <param name="addresses">The site's addresses.</param>
internal sealed class NetlifySettings(SiteAddresses addresses)
{
    /// <summary>The file <c>_headers</c>.</summary>
    public string Headers()
    {
        var text = new StringBuilder();
        foreach (HeaderRule rule in HeaderRules.All)
        {
            text.Append(addresses.BasePath).Append(rule.Folder).Append("*\n");
            foreach ((string name, string value) in rule.Headers)
            {
                text.Append("  ").Append(name).Append(": ").Append(value).Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>The file <c>_redirects</c>.</summary>
    public string Redirects() => $"{addresses.BasePath}index.html {addresses.BasePath} 301\n";
}
