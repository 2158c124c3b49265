using System.Collections.Immutable;
using Atlas.Core.Site;
using Atlas.Pages.Routes;

namespace Atlas.Build.Hosting;

/// <summary>
/// The headers that the site asks of its host: the one truth that <c>_headers</c>, <c>.htaccess</c> and <c>_nginx.conf</c> are written
/// from. A later rule replaces a header of an earlier one.
/// </summary>
public static class HeaderRules
{
    /// <summary>Name of the header that says what a page may load.</summary>
    public const string PolicyName = "Content-Security-Policy";

    /// <summary>
    /// What a page of the site may load: only its own style sheets, scripts, pictures and data. The pages hold no inline code.
    /// </summary>
    public const string ContentSecurityPolicy =
        "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; script-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

    /// <summary>What a card may load, and that any site may show it in a frame.</summary>
    public const string CardPolicy = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors *";

    /// <summary>The rules of a site, from the most general: those of every site, and the policy of the web editor's folder where there is one.</summary>
    public static ImmutableArray<HeaderRule> Of(SiteSettings site) => site.WebEditor is { } editor
        ? [.. All, new(WebEditorFiles.Folder, [new(PolicyName, new WebEditorFiles(site, editor).ContentSecurityPolicy())])]
        : All;

    /// <summary>The headers of the files in a folder, each once, in ordinal order of their names.</summary>
    /// <param name="rules">The site's rules.</param>
    /// <param name="folder">The folder of a rule; empty for all that has none of its own.</param>
    public static IEnumerable<KeyValuePair<string, string>> In(ImmutableArray<HeaderRule> rules, string folder)
    {
        var headers = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach ((string name, string value) in rules.Where(rule => rule.Folder.Length == 0 || string.Equals(rule.Folder, folder, StringComparison.Ordinal)).SelectMany(rule => rule.Headers))
        {
            headers[name] = value;
        }

        return headers;
    }

    /// <summary>The rules of every site.</summary>
    public static ImmutableArray<HeaderRule> All { get; } =
    [
        new(
            string.Empty,
            [
                new(PolicyName, ContentSecurityPolicy),
                new("X-Content-Type-Options", "nosniff"),
                new("Referrer-Policy", "strict-origin-when-cross-origin"),
                new("Permissions-Policy", "camera=(), geolocation=(), microphone=(), browsing-topics=()"),
                // Pages change at their addresses: a browser asks each time whether they did.
                new("Cache-Control", "public, max-age=0, must-revalidate"),
            ]),
        // An asset's address holds its digest, so what is there never changes.
        new("assets/", [new("Cache-Control", "public, max-age=31536000, immutable")]),
        // Cards are made for the frames of other sites; they load nothing but style sheets and a picture.
        new(SiteRoutes.CardFolder, [new(PolicyName, CardPolicy)]),
        // Open data are for the pages of others too.
        new("api/", [new("Access-Control-Allow-Origin", "*")]),
        new("dati/", [new("Access-Control-Allow-Origin", "*")]),
        new(HostFiles.SchemaFolder, [new("Access-Control-Allow-Origin", "*")]),
        // So are index.json, index.csv and feed.xml beside the profiles; what the folders hold is public, and no page of the site knows who reads it.
        .. SiteRoutes.ProfileFolders.Select(folder => new HeaderRule(folder, [new("Access-Control-Allow-Origin", "*")])),
    ];
}
