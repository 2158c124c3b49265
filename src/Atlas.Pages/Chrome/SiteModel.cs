using System.Collections.Immutable;
using Atlas.Core.Languages;
using Atlas.Core.Site;
using Atlas.Core.Values;
using Atlas.Pages.Editions;
using Atlas.Pages.Routes;

namespace Atlas.Pages.Chrome;

/// <summary>What all pages have in common: the body that owns the site, navigation, footer, last update.</summary>
public sealed record SiteModel
{
    /// <summary>Name of the atlas.</summary>
    public required string Title { get; init; }

    /// <summary>What it is about, in a phrase.</summary>
    public required string Subtitle { get; init; }

    /// <summary>Description for search engines.</summary>
    public required string Description { get; init; }

    /// <summary>The territory that it covers.</summary>
    public required string Territory { get; init; }

    /// <summary>The body that owns it.</summary>
    public required SiteOwner Owner { get; init; }

    /// <summary>Ways to reach the editors.</summary>
    public required SiteContacts Contacts { get; init; }

    /// <summary>Licence of data and texts.</summary>
    public required SiteLicence Licence { get; init; }

    /// <summary>Language of the content as a BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>The language of what sources and editors wrote, as a BCP 47 tag; nothing where it is that of the pages.</summary>
    public string? DataLanguage { get; init; }

    /// <summary>The words of the interface in that language.</summary>
    public required InterfaceWords Words { get; init; }

    /// <summary>The edition that the page belongs to, where it is not in the site's own language.</summary>
    public Edition? Edition { get; init; }

    /// <summary>The home page in that language.</summary>
    public Route Home => Edition?.Of(Route.Home) ?? Route.Home;

    /// <summary>Absolute address of the site's root, with base path, ending with a slash.</summary>
    public required string Root { get; init; }

    /// <summary>The main navigation.</summary>
    public required ImmutableArray<NavigationItem> Navigation { get; init; }

    /// <summary>Links of the footer to what explains the atlas.</summary>
    public required ImmutableArray<NavigationItem> About { get; init; }

    /// <summary>Links of the footer that the law asks for.</summary>
    public required ImmutableArray<NavigationItem> Legal { get; init; }

    /// <summary>Links to other sites.</summary>
    public ImmutableArray<SiteLink> Links { get; init; } = [];

    /// <summary>Address of the accessibility statement deposited with AgID, where there is one.</summary>
    public string? AccessibilityStatementUrl { get; init; }

    /// <summary>The day the data are read as of; nothing in an atlas without dates.</summary>
    public PartialDate? Updated { get; init; }
}
