using Atlas.Core.Locations;
using Atlas.Core.Records;
using Atlas.Pages.Routes;

namespace Atlas.Cli.Explanations;

/// <summary>What a profile is about.</summary>
/// <param name="Id">Id in the data; a municipality's ISTAT code.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Key">Name of its narrative's file.</param>
/// <param name="Name">What it is called in the data.</param>
/// <param name="Row">Its row.</param>
/// <param name="Profile">Its page.</param>
internal sealed record SubjectOfPage(string Id, NarrativeKind Kind, string Key, string Name, SourceLocation Row, Route Profile)
{
    /// <summary>Everything that has a profile.</summary>
    public static IEnumerable<SubjectOfPage> All(CatalogueIndex index) =>
        index.Interventions.Values.Select(i => new SubjectOfPage(i.Id.Value, NarrativeKind.Intervention, i.Id.Value, i.Title?.Value ?? i.Id.Value, i.Id.Location, SiteRoutes.Intervention(i.Id.Value)))
            .Concat(index.Municipalities.Values.Select(m => new SubjectOfPage(m.Istat.Value, NarrativeKind.Municipality, m.Slug, m.Name.Value, m.Istat.Location, SiteRoutes.Municipality(m.Slug))))
            .Concat(index.Programmes.Values.Select(p => new SubjectOfPage(p.Id.Value, NarrativeKind.Programme, p.Id.Value, p.Name, p.Id.Location, SiteRoutes.Programme(p.Id.Value))))
            .Concat(index.Zones.Values.Select(z => new SubjectOfPage(z.Id.Value, NarrativeKind.Zone, z.Id.Value, z.Name, z.Id.Location, SiteRoutes.Zone(z.Id.Value))))
            .Concat(index.Strategies.Values.Select(s => new SubjectOfPage(s.Id.Value, NarrativeKind.Strategy, s.Id.Value, s.Name, s.Id.Location, SiteRoutes.Strategy(s.Id.Value))));
}
