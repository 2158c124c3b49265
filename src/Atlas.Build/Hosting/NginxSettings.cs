using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Atlas.Rendering.Addresses;

namespace Atlas.Build.Hosting;

/// <summary>Settings for nginx, to be included in a <c>server</c> block whose <c>root</c> holds the site at its base path.</summary>
/// <param name="addresses">The site's addresses.</param>
/// <param name="rules">The headers that it asks of its host.</param>
internal sealed class NginxSettings(SiteAddresses addresses, ImmutableArray<HeaderRule> rules)
{
    /// <summary>The file <c>_nginx.conf</c>.</summary>
    public string Text()
    {
        string at = addresses.BasePath;
        var text = new StringBuilder();
        text.Append("# Written by atlas build. In the server block, after root: include /path/of/the/site/_nginx.conf;\n");
        text.Append("# With a build made with --compress, add: gzip_static on; (and brotli_static on; where that module is).\n");
        text.Append("index index.html;\ncharset utf-8;\n");
        text.Append("charset_types text/css text/csv text/plain text/turtle text/xml text/javascript application/javascript application/xml;\n");
        // The same address may come with and without compression; behind a proxy only the path of a redirect is known.
        text.Append("gzip_vary on;\nabsolute_redirect off;\n");
        text.Append("error_page 404 ").Append(at).Append("404.html;\n");
        text.Append("location = ").Append(at).Append("index.html {\n  if ($request_uri ~ \"index\\.html\") {\n    return 301 ").Append(at).Append(";\n  }\n");
        // A location of its own has only its own headers.
        AppendHeaders(text, string.Empty);
        text.Append("}\n");
        text.Append("location ~ ^").Append(Regex.Escape(at)).Append("(_headers|_redirects|_nginx\\.conf|\\.htaccess)$ {\n  return 404;\n}\n");
        foreach (HeaderRule rule in rules)
        {
            text.Append("location ").Append(at).Append(rule.Folder).Append(" {\n");
            AppendHeaders(text, rule.Folder);
            text.Append("  try_files $uri $uri/ =404;\n");
            AppendTypes(text);
            text.Append("}\n");
        }

        return text.ToString();
    }

    private void AppendHeaders(StringBuilder text, string folder)
    {
        // nginx takes over no header of an outer location, so each location writes all that hold for it.
        foreach ((string name, string value) in HeaderRules.In(rules, folder))
        {
            text.Append("  add_header ").Append(name).Append(" \"").Append(value).Append("\" always;\n");
        }
    }

    /// <summary>Media types that nginx's own list lacks. An inner location takes over the headers of the one around it.</summary>
    private static void AppendTypes(StringBuilder text)
    {
        foreach ((string extension, string type) in MediaTypes.BeyondServers)
        {
            text.Append("  location ~ \\.").Append(extension).Append("$ { default_type ").Append(type).Append("; }\n");
        }
    }
}
