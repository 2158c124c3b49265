using System.Collections.Immutable;
using System.Globalization;
using Atlas.Core.Records;
using Atlas.Pages.Plan;
using Atlas.Pages.References;
using Atlas.Pages.Routes;
using Atlas.Pages.Subjects;

namespace Atlas.Pages.Municipalities;

/// <summary>Makes the list of municipalities, and the same lines for lists of some of them.</summary>
public sealed class MunicipalityList(PlanContext context)
{
    /// <summary>The page.</summary>
    public MunicipalityListPage Page()
    {
        var facts = new SubjectFacts(context, ReferenceGrain.Source);
        ImmutableArray<MunicipalityItem> items = Items(context.Municipalities, facts);
        int withWorks = items.Count(item => item.Own + item.Shared > 0);
        string territory = context.Site.Territory;
        return new MunicipalityListPage
        {
            Site = context.Site,
            Route = SiteRoutes.Municipalities,
            Title = "Comuni",
            Heading = "Comuni",
            Description = ShortText.Of(string.Create(
                CultureInfo.InvariantCulture, $"I {items.Length} comuni ({territory}) con gli interventi propri e condivisi, le cifre e gli abitanti. Con almeno un intervento: {withWorks}.")),
            Section = SiteRoutes.Municipalities,
            Items = items,
            Filters = MunicipalityFilters.Of(context),
            Scripts = ["js/filter.js"],
            WithWorks = withWorks,
            Zones = [.. context.Index.Catalogue.Zones.OrderBy(z => z.Order).Select(z => new LinkModel(z.Name, SiteRoutes.Zone(z.Id.Value)))],
            Letters = [.. items.Where(item => item.Slug.Length > 0).GroupBy(item => char.ToUpperInvariant(item.Slug[0])).Select(g => new LetterAnchor(g.Key.ToString(), g.First().Slug))],
            Alternates = ProfileAlternates.OfPlaces(context.Words.Of("nav.municipalities"), "comuni", context.Words),
            References = facts.References.Listed(),
            Updated = context.Site.Updated,
        };
    }

    /// <summary>A line for each of <paramref name="municipalities"/>.</summary>
    public ImmutableArray<MunicipalityItem> Items(IEnumerable<Municipality> municipalities, SubjectFacts facts) =>
        [.. municipalities.Select(municipality => Item(municipality, facts))];

    private MunicipalityItem Item(Municipality municipality, SubjectFacts facts)
    {
        string istat = municipality.Istat.Value;
        ImmutableArray<Intervention> own = context.Sets.OwnOfMunicipality(istat);
        FigureModel cost = SubjectTotals.Of(context, facts.Figures, own, context.Words.Of("municipality.own_totals")).Cost;
        var about = new MunicipalityFigures(municipality, facts, context);
        return new MunicipalityItem(
            municipality.Slug,
            new LinkModel(municipality.Name.Value, SiteRoutes.Municipality(municipality.Slug)),
            municipality.ZoneId is { } zoneId && context.Index.Zones.TryGetValue(zoneId.Value, out Zone? zone)
                ? new LinkModel(zone.Name, SiteRoutes.Zone(zone.Id.Value))
                : null,
            about.Population,
            own.Length,
            context.Sets.SharedOfMunicipality(istat).Length,
            cost,
            about.PerInhabitant(cost))
        { ZoneKey = municipality.ZoneId?.Value ?? string.Empty };
    }
}
