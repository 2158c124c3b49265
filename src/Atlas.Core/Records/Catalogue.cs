using System.Collections.Immutable;
using Atlas.Core.Languages;
using Atlas.Core.Site;

namespace Atlas.Core.Records;

/// <summary>
/// Everything that an atlas knows, as it was read: immutable, every value located, in the order of the files.
/// References between records are ids; <see cref="CatalogueIndex"/> follows them.
/// </summary>
public sealed record Catalogue
{
    /// <summary>The atlas's settings.</summary>
    public required SiteSettings Site { get; init; }

    /// <summary>
    /// Whether every dataset was read at least as far as the keys of its rows. Otherwise relations between records cannot be judged: what
    /// seems to be missing may stand in what could not be read.
    /// </summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>
    /// Whether every row that others can refer to by its id was read as a row. Otherwise an id that seems to be missing may stand in one
    /// that has too few or too many cells, which is reported itself.
    /// </summary>
    public bool HasAllRows { get; init; } = true;

    /// <summary>What <c>datapackage.json</c> and its schemas say of the data.</summary>
    public PackageDescription Package { get; init; } = new();

    /// <summary>The boundaries of municipalities, where the atlas has them; none means that maps are schematic.</summary>
    public ImmutableArray<Boundary> Boundaries { get; init; } = [];

    /// <summary>Rows of <c>sources.csv</c>.</summary>
    public ImmutableArray<Source> Sources { get; init; } = [];

    /// <summary>Rows of <c>measures.csv</c>.</summary>
    public ImmutableArray<Measure> Measures { get; init; } = [];

    /// <summary>Rows of <c>vocabularies.csv</c>.</summary>
    public ImmutableArray<VocabularyTerm> Terms { get; init; } = [];

    /// <summary>Rows of <c>municipalities.csv</c>.</summary>
    public ImmutableArray<Municipality> Municipalities { get; init; } = [];

    /// <summary>Rows of <c>zones.csv</c>.</summary>
    public ImmutableArray<Zone> Zones { get; init; } = [];

    /// <summary>Rows of <c>strategies.csv</c>.</summary>
    public ImmutableArray<Strategy> Strategies { get; init; } = [];

    /// <summary>Rows of <c>strategy-links.csv</c>.</summary>
    public ImmutableArray<StrategyLink> StrategyLinks { get; init; } = [];

    /// <summary>Rows of <c>programmes.csv</c>.</summary>
    public ImmutableArray<Programme> Programmes { get; init; } = [];

    /// <summary>Rows of every <c>interventions.csv</c>.</summary>
    public ImmutableArray<Intervention> Interventions { get; init; } = [];

    /// <summary>Rows of every <c>figures.csv</c> and the measure columns of every <c>interventions.csv</c>.</summary>
    public ImmutableArray<Figure> Figures { get; init; } = [];

    /// <summary>Rows of every <c>events.csv</c>.</summary>
    public ImmutableArray<DatedEvent> Events { get; init; } = [];

    /// <summary>Rows of every <c>inferences.csv</c>.</summary>
    public ImmutableArray<Inference> Inferences { get; init; } = [];

    /// <summary>Rows of every <c>gaps.csv</c>.</summary>
    public ImmutableArray<Gap> Gaps { get; init; } = [];

    /// <summary>Rows of every <c>contracts.csv</c>.</summary>
    public ImmutableArray<Contract> Contracts { get; init; } = [];

    /// <summary>The other languages of the site, in the order of the settings.</summary>
    public ImmutableArray<LanguageFile> Languages { get; init; } = [];

    /// <summary>Rows of <c>content/sinonimi.csv</c>: a word that readers type, and the words that pages have for it.</summary>
    public ImmutableArray<LanguageText> Synonyms { get; init; } = [];

    /// <summary>Files of <c>content/</c>.</summary>
    public ImmutableArray<Narrative> Narratives { get; init; } = [];
}
