using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Atlas.Core.Values;
using Atlas.Pages.Chrome;
using Atlas.Pages.Editions;
using Atlas.Pages.References;
using Atlas.Pages.Routes;

namespace Atlas.Pages.Plan;

/// <summary>What every page knows, and all that its template sees besides the functions (DESIGN §2, "Templates see only their page model").</summary>
public abstract record PageModel
{
    /// <summary>What all pages of the site have in common.</summary>
    public required SiteModel Site { get; init; }

    /// <summary>The page's own address.</summary>
    public required Route Route { get; init; }

    /// <summary>Title of the document, without the site's name; unique in the site.</summary>
    public required string Title { get; init; }

    /// <summary>Text of the one <c>h1</c>.</summary>
    public required string Heading { get; init; }

    /// <summary>The language of <see cref="Heading"/>, where it is not that of the page.</summary>
    public string? HeadingLanguage { get; init; }

    /// <summary>Description for search engines and previews; unique in the site.</summary>
    public required string Description { get; init; }

    /// <summary>The entry of the main navigation that the page stands under; nothing for none.</summary>
    public Route? Section { get; init; }

    /// <summary>The way from the home to here, both excluded.</summary>
    public ImmutableArray<LinkModel> Breadcrumb { get; init; } = [];

    /// <summary>The newest date that what the page shows speaks of, or of its text's last change.</summary>
    public PartialDate? Updated { get; init; }

    /// <summary>The numbered sources of what the page shows.</summary>
    public ImmutableArray<ReferenceModel> References { get; init; } = [];

    /// <summary>The same facts in other forms.</summary>
    public ImmutableArray<AlternateModel> Alternates { get; init; } = [];

    /// <summary>The same page in each language that it is in, its own among them; none where it is in one only.</summary>
    public ImmutableArray<TranslationModel> Translations { get; init; } = [];

    /// <summary>Facts for search engines (JSON-LD); nothing where the breadcrumb says it all.</summary>
    public JsonNode? StructuredData { get; init; }

    /// <summary>Whether search engines are asked not to list the page.</summary>
    public bool NoIndex { get; init; }

    /// <summary>Paths of the script modules that the page loads, below <c>templates/assets/</c>: <c>js/filter.js</c>.</summary>
    public ImmutableArray<string> Scripts { get; init; } = [];
}
