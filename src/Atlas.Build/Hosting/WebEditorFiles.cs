using System.Net;
using System.Text;
using Atlas.Core.Site;

namespace Atlas.Build.Hosting;

/// <summary>
/// The folder <c>admin/</c> of a site whose operator has chosen an editor on the web: its page and its configuration. A site without that
/// choice has none of it.
/// </summary>
/// <param name="site">The atlas's settings.</param>
/// <param name="editor">The operator's choice.</param>
public sealed class WebEditorFiles(SiteSettings site, WebEditor editor)
{
    /// <summary>The folder, below the site's root.</summary>
    public const string Folder = "admin/";

    /// <summary>The files by path.</summary>
    public IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> All()
    {
        yield return KeyValuePair.Create<string, ReadOnlyMemory<byte>>(Folder + "index.html", Encoding.UTF8.GetBytes(Page()));
        yield return KeyValuePair.Create(Folder + "config.yml", new WebEditorConfiguration(site, editor).Bytes());
    }

    /// <summary>
    /// What the editor's page may load: the script's own origin, the Git service and what the operator adds. Decap CMS compiles its forms
    /// while it runs and styles them in line (decap-cms issues 2138 and 2343), so that page, and no other, allows both.
    /// </summary>
    public string ContentSecurityPolicy()
    {
        string script = new Uri(editor.Script).GetLeftPart(UriPartial.Authority);
        string[] services = [.. GitServices().Concat(SignIn()).Concat(editor.ConnectsTo).Distinct(StringComparer.Ordinal)];
        string connects = string.Join(' ', services.Prepend("blob:").Prepend("data:").Prepend(script).Prepend("'self'"));
        return $"default-src 'none'; script-src 'self' {script} 'unsafe-eval'; style-src 'self' {script} 'unsafe-inline'; "
            + $"img-src 'self' data: blob: {string.Join(' ', services)}; font-src 'self' data: {script}; connect-src {connects}; "
            + "base-uri 'none'; form-action 'self'; frame-src 'self'; frame-ancestors 'none'";
    }

    private string Page()
    {
        string integrity = editor.Integrity is { Length: > 0 } digest ? $" integrity=\"{WebUtility.HtmlEncode(digest)}\"" : string.Empty;
        string title = WebUtility.HtmlEncode($"Redazione: {site.Title}");
        return $"""
            <!doctype html>
            <html lang="{WebUtility.HtmlEncode(site.Language)}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>{title}</title>
            <link rel="cms-config-url" type="text/yaml" href="config.yml">
            </head>
            <body>
            <noscript><p>La redazione sul web ha bisogno di JavaScript.</p></noscript>
            <script src="{WebUtility.HtmlEncode(editor.Script)}"{integrity} crossorigin="anonymous"></script>
            </body>
            </html>

            """.ReplaceLineEndings("\n");
    }

    private IEnumerable<string> GitServices() => editor.Backend switch
    {
        "github" => ["https://api.github.com", "https://github.com", "https://raw.githubusercontent.com", "https://www.githubstatus.com"],
        "gitlab" => ["https://gitlab.com"],
        _ => [],
    };

    private IEnumerable<string> SignIn() => editor.SignIn is { } address ? [new Uri(address).GetLeftPart(UriPartial.Authority)] : [];
}
