using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Atlas.Rendering.Addresses;

namespace Atlas.Build.Hosting;

/// <summary>Settings for Apache 2.4 in the form of <c>.htaccess</c>. What the server lacks a module for is left out, and the site still works.</summary>
/// <param name="addresses">The site's addresses.</param>
/// <param name="rules">The headers that it asks of its host.</param>
internal sealed class ApacheSettings(SiteAddresses addresses, ImmutableArray<HeaderRule> rules)
{
    /// <summary>The file <c>.htaccess</c>.</summary>
    public string Text()
    {
        var text = new StringBuilder();
        text.Append("# Written by atlas build. Needs AllowOverride All (or FileInfo Indexes Options), mod_headers and mod_rewrite.\n");
        text.Append("Options -Indexes -MultiViews\nDirectoryIndex index.html\nAddDefaultCharset utf-8\n");
        text.Append("ErrorDocument 404 ").Append(addresses.BasePath).Append("404.html\n");
        text.Append("<FilesMatch \"^(_headers|_redirects|_nginx\\.conf|\\.htaccess)$\">\n  Require all denied\n</FilesMatch>\n");
        AppendTypes(text);
        AppendHeaders(text);
        AppendRewriting(text);
        return text.ToString();
    }

    private static void AppendTypes(StringBuilder text)
    {
        text.Append("<IfModule mod_mime.c>\n");
        foreach ((string extension, string type) in MediaTypes.BeyondServers)
        {
            text.Append("  AddType ").Append(type).Append(" .").Append(extension).Append('\n');
        }

        text.Append("  AddEncoding gzip .gz\n  AddEncoding br .br\n  RemoveType .gz\n  RemoveLanguage .br\n</IfModule>\n");
    }

    private void AppendHeaders(StringBuilder text)
    {
        text.Append("<IfModule mod_headers.c>\n");
        foreach (HeaderRule rule in rules)
        {
            string indent = rule.Folder.Length == 0 ? "  " : "    ";
            if (rule.Folder.Length > 0)
            {
                text.Append("  <If \"%{REQUEST_URI} =~ m#^").Append(Regex.Escape(addresses.BasePath + rule.Folder)).Append("#\">\n");
            }

            foreach ((string name, string value) in rule.Headers)
            {
                text.Append(indent).Append("Header always set ").Append(name).Append(" \"").Append(value).Append("\"\n");
            }

            text.Append(rule.Folder.Length > 0 ? "  </If>\n" : string.Empty);
        }

        text.Append("</IfModule>\n");
    }

    /// <summary>The address of the first page without its file's name; compressed forms, where they were built, to browsers that take them.</summary>
    private void AppendRewriting(StringBuilder text)
    {
        text.Append("<IfModule mod_rewrite.c>\n  RewriteEngine On\n");
        text.Append("  RewriteBase ").Append(addresses.BasePath).Append('\n');
        text.Append("  RewriteCond %{ENV:REDIRECT_STATUS} ^$\n");
        text.Append("  RewriteRule ^index\\.html$ ").Append(addresses.BasePath).Append(" [R=301,L]\n");
        foreach ((string coding, string extension) in new[] { ("br", "br"), ("gzip", "gz") })
        {
            text.Append("  RewriteCond %{HTTP:Accept-Encoding} \\b").Append(coding).Append("\\b\n");
            text.Append("  RewriteCond %{REQUEST_FILENAME}.").Append(extension).Append(" -f\n");
            text.Append("  RewriteRule \\.(html|css|js|svg|xml|json|geojson|csv|txt|ttl|jsonld|webmanifest)$ %{REQUEST_URI}.").Append(extension).Append(" [L]\n");
        }

        foreach ((string extension, string type) in MediaTypes.Compressed)
        {
            text.Append("  RewriteRule \\.").Append(extension).Append("\\.(br|gz)$ - [T=").Append(type).Append(",E=no-gzip:1]\n");
        }

        text.Append("</IfModule>\n<IfModule mod_headers.c>\n  Header append Vary Accept-Encoding\n</IfModule>\n");
    }
}
