using System.Collections.Immutable;
using Atlas.Core.Diagnostics;
using Atlas.Core.Locations;

namespace Atlas.Core.Site;

/// <summary>The settings of an atlas (<c>content/site.yml</c>, DESIGN §5).</summary>
public sealed record SiteSettings
{
    /// <summary>Name of the atlas.</summary>
    public required string Title { get; init; }

    /// <summary>What it is about, in a phrase.</summary>
    public required string Subtitle { get; init; }

    /// <summary>Description for search engines.</summary>
    public required string Description { get; init; }

    /// <summary>The body that owns it.</summary>
    public required SiteOwner Owner { get; init; }

    /// <summary>Absolute address of the published site, ending with a slash; <c>--base-url</c> wins over it.</summary>
    public required string BaseUrl { get; init; }

    /// <summary>Language of the content as a BCP 47 tag.</summary>
    public string Language { get; init; } = "it";

    /// <summary>The other languages that the site has its main pages in, as BCP 47 tags; each has its file in <c>content/lingue/</c>.</summary>
    public ImmutableArray<Located<string>> Languages { get; init; } = [];

    /// <summary>Ways to reach the editors.</summary>
    public SiteContacts Contacts { get; init; } = new();

    /// <summary>Licence of data and texts.</summary>
    public required SiteLicence Licence { get; init; }

    /// <summary>The territory that the atlas covers, as readers call it: "Città metropolitana di Milano".</summary>
    public required string Territory { get; init; }

    /// <summary>Address of the accessibility statement deposited with AgID, where there is one.</summary>
    public string? AccessibilityStatementUrl { get; init; }

    /// <summary>Days after which a status counts as stale; a year by default (DESIGN §1.3).</summary>
    public int StaleAfterDays { get; init; } = 365;

    /// <summary>The day the data are read as of, for what is stale; nothing means the newest date in the data.</summary>
    public DateOnly? ReferenceDate { get; init; }

    /// <summary>Whether each profile gets a card that other sites may show in a frame.</summary>
    public bool EmbedCards { get; init; }

    /// <summary>How grave each code is here.</summary>
    public SeverityPolicy Severities { get; init; } = SeverityPolicy.Default;

    /// <summary>The editor of texts in the browser, where the operator has chosen one.</summary>
    public WebEditor? WebEditor { get; init; }

    /// <summary>Links to other sites in the footer.</summary>
    public ImmutableArray<SiteLink> Links { get; init; } = [];
}
