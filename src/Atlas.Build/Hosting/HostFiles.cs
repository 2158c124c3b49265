using System.Globalization;
using System.Text;
using Atlas.Core.Site;
using Atlas.Rendering.Addresses;

namespace Atlas.Build.Hosting;

/// <summary>
/// What static hosts read beside the pages: security and caching headers (Netlify, Cloudflare Pages, GitLab Pages redirects), the mark
/// that keeps GitHub Pages from leaving files out, and the address for reports of security flaws (RFC 9116).
/// </summary>
/// <param name="site">The atlas's settings.</param>
/// <param name="addresses">The site's addresses.</param>
public sealed class HostFiles(SiteSettings site, SiteAddresses addresses)
{
    /// <summary>
    /// What a page of the site may load: only its own style sheets, scripts, pictures and data. The pages hold no inline code.
    /// </summary>
    public const string ContentSecurityPolicy =
        "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; script-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

    private const int SecurityContactDays = 365;

    /// <summary>The files by path.</summary>
    /// <param name="present">The day from which the security contact is good for a year.</param>
    public IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> All(DateOnly present)
    {
        yield return KeyValuePair.Create<string, ReadOnlyMemory<byte>>(".nojekyll", Array.Empty<byte>());
        yield return KeyValuePair.Create("_headers", Text(Headers()));
        yield return KeyValuePair.Create("_redirects", Text(Redirects()));
        if (site.Contacts.Security is { Length: > 0 } contact)
        {
            yield return KeyValuePair.Create(".well-known/security.txt", Text(SecurityContact(contact, present)));
        }
    }

    private string Headers()
    {
        string at = addresses.BasePath;
        return $"""
            {at}*
              Content-Security-Policy: {ContentSecurityPolicy}
              X-Content-Type-Options: nosniff
              Referrer-Policy: strict-origin-when-cross-origin
              Permissions-Policy: camera=(), geolocation=(), microphone=(), browsing-topics=()
              Cache-Control: public, max-age=0, must-revalidate
            {at}assets/*
              Cache-Control: public, max-age=31536000, immutable
            {at}dati/*
              Access-Control-Allow-Origin: *

            """.ReplaceLineEndings("\n");
    }

    private string Redirects() => $"{addresses.BasePath}index.html {addresses.BasePath} 301\n";

    private string SecurityContact(string contact, DateOnly present)
    {
        string address = contact.Contains('@', StringComparison.Ordinal) && !contact.Contains(':', StringComparison.Ordinal) ? "mailto:" + contact : contact;
        string expires = present.AddDays(SecurityContactDays).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return $"Contact: {address}\nExpires: {expires}T00:00:00Z\nPreferred-Languages: it, en\nCanonical: {addresses.Root}.well-known/security.txt\n";
    }

    private static ReadOnlyMemory<byte> Text(string text) => Encoding.UTF8.GetBytes(text);
}
