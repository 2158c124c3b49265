using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Atlas.Build.Publishing;
using Atlas.Core.Site;
using Atlas.Data.Documents;
using Atlas.Rendering.Addresses;

namespace Atlas.Build.Hosting;

/// <summary>
/// What hosts read beside the pages: security and caching headers for several kinds of host, the mark that keeps GitHub Pages from
/// leaving files out, and the address for reports of security flaws (RFC 9116).
/// </summary>
/// <param name="site">The atlas's settings.</param>
/// <param name="addresses">The site's addresses.</param>
public sealed class HostFiles(SiteSettings site, SiteAddresses addresses)
{
    /// <summary>The folder of the schemas of what editors write, below the site's root.</summary>
    public const string SchemaFolder = "schemi/";

    private const int SecurityContactDays = 365;
    private const string NoJekyll = ".nojekyll";
    private const string Headers = "_headers";
    private const string Redirects = "_redirects";
    private const string Apache = ".htaccess";
    private const string Nginx = "_nginx.conf";

    /// <summary>Whether the file at <paramref name="path"/> is for the host, which may keep it to itself.</summary>
    public static bool IsForHost(string path) => path is NoJekyll or Headers or Redirects or Apache or Nginx;

    /// <summary>The files by path.</summary>
    /// <param name="present">The day from which the security contact is good for a year.</param>
    /// <param name="paths">Paths of the site's other files.</param>
    public IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> All(DateOnly present, IEnumerable<string> paths)
    {
        ImmutableArray<HeaderRule> rules = HeaderRules.Of(site);
        var netlify = new NetlifySettings(addresses, rules);
        KeyValuePair<string, ReadOnlyMemory<byte>>[] others = [.. OfSite(present)];
        foreach (KeyValuePair<string, ReadOnlyMemory<byte>> file in others)
        {
            yield return file;
        }

        yield return KeyValuePair.Create<string, ReadOnlyMemory<byte>>(NoJekyll, Array.Empty<byte>());
        yield return KeyValuePair.Create(Headers, Text(netlify.Headers(paths.Concat(others.Select(file => file.Key)).Append(SiteManifest.FileName))));
        yield return KeyValuePair.Create(Redirects, Text(netlify.Redirects()));
        yield return KeyValuePair.Create(Apache, Text(new ApacheSettings(addresses, rules).Text()));
        yield return KeyValuePair.Create(Nginx, Text(new NginxSettings(addresses, rules).Text()));
    }

    private IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> OfSite(DateOnly present)
    {
        foreach (KeyValuePair<string, string> schema in EditorSchemas.All)
        {
            yield return KeyValuePair.Create(SchemaFolder + schema.Key, Text(schema.Value));
        }

        foreach (KeyValuePair<string, ReadOnlyMemory<byte>> file in site.WebEditor is { } editor ? new WebEditorFiles(site, editor).All() : [])
        {
            yield return file;
        }

        if (site.Contacts.Security is { Length: > 0 } contact)
        {
            yield return KeyValuePair.Create(".well-known/security.txt", Text(SecurityContact(contact, present)));
        }
    }

    private string SecurityContact(string contact, DateOnly present)
    {
        string address = contact.Contains('@', StringComparison.Ordinal) && !contact.Contains(':', StringComparison.Ordinal) ? "mailto:" + contact : contact;
        string expires = present.AddDays(SecurityContactDays).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return $"Contact: {address}\nExpires: {expires}T00:00:00Z\nPreferred-Languages: it, en\nCanonical: {addresses.Root}.well-known/security.txt\n";
    }

    private static ReadOnlyMemory<byte> Text(string text) => Encoding.UTF8.GetBytes(text);
}
