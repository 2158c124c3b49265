using System.Collections.Frozen;
using Atlas.Core.Records;
using Atlas.Core.Rules;
using Atlas.Core.Values;
using Atlas.Pages.Chrome;
using Atlas.Pages.Maps;
using Atlas.Pages.Subjects;

namespace Atlas.Pages.Plan;

/// <summary>What every planner needs: the catalogue, the results of the rules and what all pages share, each computed once.</summary>
public sealed class PlanContext
{
    /// <summary>Prepares the plan of <paramref name="index"/>.</summary>
    public PlanContext(CatalogueIndex index, PlanOptions options)
    {
        Index = index;
        Options = options;
        Rules = new CatalogueRules(index);
        Names = new InterventionNames(index);
        Territory = new Territory(index);
        MunicipalitySlugs = index.Municipalities.Values.Select(m => m.Slug).ToFrozenSet(StringComparer.Ordinal);
        Site = SiteChrome.Of(index, options, ReferenceDate(index));
    }

    /// <summary>The catalogue.</summary>
    public CatalogueIndex Index { get; }

    /// <summary>What the build asks.</summary>
    public PlanOptions Options { get; }

    /// <summary>The rules between the records.</summary>
    public CatalogueRules Rules { get; }

    /// <summary>What interventions are called.</summary>
    public InterventionNames Names { get; }

    /// <summary>The names of municipalities in addresses.</summary>
    public FrozenSet<string> MunicipalitySlugs { get; }

    /// <summary>What all pages have in common.</summary>
    public SiteModel Site { get; }

    /// <summary>The territory that maps draw.</summary>
    public Territory Territory { get; }

    /// <summary>The narrative of a subject, if it has one that this build shows.</summary>
    public Narrative? NarrativeOf(NarrativeKind kind, string key) =>
        Index.NarrativeOf(kind, key) is { } narrative && (!narrative.Draft || Options.IncludeDrafts) ? narrative : null;

    private static PartialDate ReferenceDate(CatalogueIndex index)
    {
        if (index.Catalogue.Site.ReferenceDate is { } set)
        {
            return new PartialDate(set.Year, set.Month, set.Day);
        }

        return index.Catalogue.Sources.Select(source => source.Date?.Value).Max() ?? new PartialDate(1, null, null);
    }
}
