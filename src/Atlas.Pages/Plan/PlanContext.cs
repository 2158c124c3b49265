using System.Collections.Frozen;
using System.Collections.Immutable;
using Atlas.Core.Languages;
using Atlas.Core.Records;
using Atlas.Core.Rules;
using Atlas.Pages.Chrome;
using Atlas.Pages.Editions;
using Atlas.Pages.Maps;
using Atlas.Pages.Routes;
using Atlas.Pages.Subjects;

namespace Atlas.Pages.Plan;

/// <summary>What every planner needs: the catalogue, the results of the rules and what all pages share, each computed once. Safe to read from any thread.</summary>
public sealed class PlanContext
{
    /// <summary>Prepares the plan of <paramref name="index"/>.</summary>
    /// <param name="index">The catalogue.</param>
    /// <param name="options">What the build asks.</param>
    /// <param name="words">The words of the interface; Italian ones by default.</param>
    /// <param name="edition">The edition in another language that is planned; nothing for the site itself.</param>
    public PlanContext(CatalogueIndex index, PlanOptions options, InterfaceWords? words = null, Edition? edition = null)
    {
        Index = index;
        Options = options;
        Words = words ?? InterfaceWords.Italian;
        Rules = new CatalogueRules(index);
        Names = new InterventionNames(index, Words);
        Territory = new Territory(index);
        Municipalities = [.. index.Municipalities.Values.OrderBy(m => m.Slug, StringComparer.Ordinal)];
        MunicipalitySlugs = Municipalities.Select(m => m.Slug).ToFrozenSet(StringComparer.Ordinal);
        Phases = [.. index.Catalogue.Terms
            .Where(t => string.Equals(t.Vocabulary, Stages.Vocabulary, StringComparison.Ordinal) && t.Group is not null)
            .OrderBy(t => t.Order)
            .Select(t => t.Group!)
            .Distinct(StringComparer.Ordinal)];
        Programmes = [.. index.Catalogue.Programmes.DistinctBy(p => p.Id.Value, StringComparer.Ordinal)];
        Site = SiteChrome.Of(index, options, Day.Of(Stages.ReferenceDate), Words, edition);
    }

    /// <summary>The catalogue.</summary>
    public CatalogueIndex Index { get; }

    /// <summary>What the build asks.</summary>
    public PlanOptions Options { get; }

    /// <summary>The words of the interface.</summary>
    public InterfaceWords Words { get; }

    /// <summary>The rules between the records.</summary>
    public CatalogueRules Rules { get; }

    /// <summary>The headlines of subjects.</summary>
    public Headlines Headlines => Rules.Headlines;

    /// <summary>Sums over sets of interventions.</summary>
    public Totals Totals => Rules.Totals;

    /// <summary>The sets of interventions.</summary>
    public InterventionSets Sets => Rules.Sets;

    /// <summary>The current stages of subjects.</summary>
    public Stages Stages => Rules.Stages;

    /// <summary>How recent the data are.</summary>
    public UpdateDates Updates => Rules.Updates;

    /// <summary>What interventions are called.</summary>
    public InterventionNames Names { get; }

    /// <summary>The municipalities by name.</summary>
    public ImmutableArray<Municipality> Municipalities { get; }

    /// <summary>The names of municipalities in addresses.</summary>
    public FrozenSet<string> MunicipalitySlugs { get; }

    /// <summary>The programmes in the order of the file.</summary>
    public ImmutableArray<Programme> Programmes { get; }

    /// <summary>The phases that stages of the vocabulary belong to, in its order; the last is <c>none</c> where stages have it.</summary>
    public ImmutableArray<string> Phases { get; }

    /// <summary>What all pages have in common.</summary>
    public SiteModel Site { get; }

    /// <summary>The territory that maps draw.</summary>
    public Territory Territory { get; }

    /// <summary>The narrative of a subject, if it has one that this build shows.</summary>
    public Narrative? NarrativeOf(NarrativeKind kind, string key) =>
        Index.NarrativeOf(kind, key) is { } narrative && IsShown(narrative) ? narrative : null;

    /// <summary>The narratives of a kind that this build shows, by key.</summary>
    public IEnumerable<Narrative> Narratives(NarrativeKind kind) =>
        Index.Catalogue.Narratives.Where(n => n.Kind == kind && IsShown(n)).OrderBy(n => n.Key, StringComparer.Ordinal);

    /// <summary>The name and page of any subject; an unknown one is named by its id and leads to the home.</summary>
    public LinkModel SubjectLink(string subjectId) =>
        Index.Interventions.TryGetValue(subjectId, out Intervention? intervention) ? new LinkModel(Names.UniqueNameOf(intervention), SiteRoutes.Intervention(subjectId))
        : Index.Programmes.TryGetValue(subjectId, out Programme? programme) ? new LinkModel(programme.ShortName, SiteRoutes.Programme(subjectId))
        : Index.Municipalities.TryGetValue(subjectId, out Municipality? municipality) ? new LinkModel(municipality.Name.Value, SiteRoutes.Municipality(municipality.Slug))
        : Index.Zones.TryGetValue(subjectId, out Zone? zone) ? new LinkModel(zone.Name, SiteRoutes.Zone(subjectId))
        : Index.Strategies.TryGetValue(subjectId, out Strategy? strategy) ? StrategyName.Link(strategy)
        : new LinkModel(subjectId, Route.Home);

    /// <summary>
    /// The links of a subject with strategies and those of the programmes that it is a part of, the nearest first, one for each strategy:
    /// the same that <see cref="InterventionSets.OfStrategy"/> goes by.
    /// </summary>
    /// <param name="subjectId">Id of the subject.</param>
    /// <param name="programmeId">Id of the programme that it is a part of, if any.</param>
    public IEnumerable<StrategyLink> StrategyLinksOf(string subjectId, string? programmeId) =>
        Index.StrategyLinksOf(subjectId)
            .Concat(AncestryOf(programmeId).SelectMany(programme => Index.StrategyLinksOf(programme.Id.Value)))
            .DistinctBy(link => link.StrategyId.Value, StringComparer.Ordinal);

    /// <summary>Whether profiles have cards for other sites.</summary>
    public bool HasCards => Index.Catalogue.Site.EmbedCards;

    /// <summary>The card of a profile; nothing where the atlas has no cards.</summary>
    public Route? CardOf(Route profile) => HasCards ? SiteRoutes.CardOf(profile) : null;

    /// <summary>A programme and those that it is a part of, the nearest first.</summary>
    public IEnumerable<Programme> AncestryOf(string? programmeId)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (string? id = programmeId; id is not null && seen.Add(id) && Index.Programmes.TryGetValue(id, out Programme? programme); id = programme.ParentId?.Value)
        {
            yield return programme;
        }
    }

    private bool IsShown(Narrative narrative) => Options.IncludeDrafts || (!narrative.Draft && !IsYetToCome(narrative));

    private bool IsYetToCome(Narrative narrative) => narrative.Date is { } date && Options.NewsUntil is { } last && date.Value > last;
}
