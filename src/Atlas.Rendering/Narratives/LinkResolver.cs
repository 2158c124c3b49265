using Atlas.Core.Diagnostics;
using Atlas.Core.Locations;
using Atlas.Core.Values;
using Atlas.Pages.Routes;
using Atlas.Rendering.Media;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Atlas.Rendering.Narratives;

/// <summary>Gives the links and pictures of one narrative their addresses.</summary>
internal sealed class LinkResolver(NarrativeLibrary library, NarrativePage page, NarrativeText text, DiagnosticLog log)
{
    private const string TextWidth = "(min-width: 48rem) 44rem, 100vw";

    private static readonly string[] AllowedSchemes = ["https", "http", "mailto", "tel"];
    private static readonly string[] ReferenceSchemes = ["intervento", "comune", "programma", "strategia", "zona", "fonte", "pagina", "notizia"];

    /// <summary>Resolves a link or a picture.</summary>
    public void Resolve(LinkInline link)
    {
        SourceLocation at = text.At(link.UrlSpan, link.Span);
        if (link.IsImage)
        {
            ResolvePicture(link, at);
            return;
        }

        if (link.FirstChild is null)
        {
            log.Add(Diagnose.Narrative.EmptyLink(text.At(link.Span.Start), link.Url ?? string.Empty));
        }

        link.Url = Address(link.Url ?? string.Empty, at) ?? string.Empty;
    }

    /// <summary>Checks the scheme of an address between angle brackets.</summary>
    public void Check(AutolinkInline link)
    {
        if (!link.IsEmail && !AllowedSchemes.Contains(Scheme(link.Url), StringComparer.Ordinal))
        {
            log.Add(Diagnose.Narrative.ForbiddenAddress(text.At(link.Span.Start), link.Url));
            link.Url = string.Empty;
        }
    }

    private string? Address(string url, SourceLocation at)
    {
        if (url.StartsWith('#'))
        {
            return url;
        }

        string? scheme = Scheme(url);
        return scheme switch
        {
            null => FileAddress(url, at),
            _ when AllowedSchemes.Contains(scheme, StringComparer.Ordinal) => url,
            _ when ReferenceSchemes.Contains(scheme, StringComparer.Ordinal) => ReferenceAddress(scheme, url[(scheme.Length + 1)..], at),
            _ => Refused(url, at),
        };
    }

    private string? Refused(string url, SourceLocation at)
    {
        log.Add(Diagnose.Narrative.ForbiddenAddress(at, url));
        return null;
    }

    private string? ReferenceAddress(string scheme, string reference, SourceLocation at)
    {
        int hash = reference.IndexOf('#', StringComparison.Ordinal);
        string key = hash < 0 ? reference : reference[..hash];
        if (library.References.Link(scheme, key) is { } route)
        {
            return library.Addresses.Relative(page.Route, route) + (hash < 0 ? string.Empty : reference[hash..]);
        }

        log.Add(Diagnose.Narrative.UnknownReference(at, scheme, key, NearestName.Of(key, library.References.Known(scheme))));
        return null;
    }

    /// <summary>A path from the site's root (<c>/dati/</c>), checked with all the site's links, or a file of <c>content/</c>.</summary>
    private string? FileAddress(string url, SourceLocation at)
    {
        if (url.StartsWith("//", StringComparison.Ordinal) || url.Contains('\\', StringComparison.Ordinal))
        {
            return Refused(url, at);
        }

        if (url.StartsWith('/'))
        {
            return library.Addresses.Relative(page.Route, new Route(url[1..]));
        }

        if (library.Media.Find(Uri.UnescapeDataString(url)) is { } file)
        {
            return library.Addresses.Relative(page.Route, file.Route);
        }

        log.Add(Diagnose.Narrative.UnknownFile(at, url, NearestName.Of(url, library.Media.Files.Select(media => media.Path))));
        return null;
    }

    private void ResolvePicture(LinkInline link, SourceLocation at)
    {
        string url = link.Url ?? string.Empty;
        link.Url = string.Empty;
        if (!link.Descendants<LiteralInline>().Any(literal => !literal.Content.IsEmptyOrWhitespace()))
        {
            log.Add(Diagnose.Narrative.MissingAlternativeText(text.At(link.Span.Start), url));
        }

        string? scheme = Scheme(url);
        if (scheme is not null || url.StartsWith("//", StringComparison.Ordinal))
        {
            log.Add(scheme is null or "http" or "https" ? Diagnose.Narrative.RemotePicture(at, url) : Diagnose.Narrative.ForbiddenAddress(at, url));
        }
        else if (library.Media.Find(Uri.UnescapeDataString(url)) is not { } file)
        {
            log.Add(Diagnose.Narrative.UnknownFile(at, url, NearestName.Of(url, library.Media.Files.Select(media => media.Path))));
        }
        else if (file.Size is not { } size)
        {
            log.Add(Diagnose.Narrative.NotAPicture(at, url));
        }
        else
        {
            link.Url = library.Addresses.Relative(page.Route, file.Route);
            Describe(link.GetAttributes(), size);
            OfferWidths(link.GetAttributes(), file, size);
        }
    }

    /// <summary>Lets the browser choose among the widths that there are; a text is never wider than <see cref="TextWidth"/>.</summary>
    private void OfferWidths(HtmlAttributes attributes, MediaFile file, ImageSize size)
    {
        string[] widths = [.. library.Media.OtherWidthsOf(file).Select(other => $"{library.Addresses.Relative(page.Route, other.Route)} {other.Size!.Value.Width}w")];
        if (widths.Length > 0)
        {
            attributes.AddProperty("srcset", string.Join(", ", widths.Append($"{library.Addresses.Relative(page.Route, file.Route)} {size.Width}w")));
            attributes.AddProperty("sizes", TextWidth);
        }
    }

    private static void Describe(HtmlAttributes attributes, ImageSize size)
    {
        attributes.AddProperty("width", $"{size.Width}");
        attributes.AddProperty("height", $"{size.Height}");
        attributes.AddProperty("loading", "lazy");
        attributes.AddProperty("decoding", "async");
    }

    /// <summary>The scheme of an address in lower case (RFC 3986, 3.1), or nothing. Browsers skip control characters, so they count as a scheme too.</summary>
    private static string? Scheme(string url)
    {
        int colon = url.IndexOf(':', StringComparison.Ordinal);
        int path = url.AsSpan().IndexOfAny('/', '?', '#');
        if (colon < 0 || (path >= 0 && path < colon))
        {
            return null;
        }

        return url[..colon].ToLowerInvariant();
    }
}
