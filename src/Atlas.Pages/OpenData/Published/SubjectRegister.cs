using Atlas.Core.Records;
using Atlas.Pages.Plan;
using Atlas.Pages.Routes;

namespace Atlas.Pages.OpenData.Published;

/// <summary>Every subject of an atlas.</summary>
/// <param name="context">The plan.</param>
public sealed class SubjectRegister(PlanContext context)
{
    private readonly Catalogue _catalogue = context.Index.Catalogue;

    /// <summary>All of them, each once, in the order of the files.</summary>
    public IEnumerable<Subject> All() => Interventions()
        .Concat(_catalogue.Programmes.Select(p => new Subject(p.Id.Value, SubjectKind.Programme, p.Name, SiteRoutes.Programme(p.Id.Value))))
        .Concat(_catalogue.Strategies.Select(s => new Subject(s.Id.Value, SubjectKind.Strategy, s.Name, SiteRoutes.Strategy(s.Id.Value))))
        .Concat(_catalogue.Municipalities.Select(m => new Subject(m.Istat.Value, SubjectKind.Municipality, m.Name.Value, SiteRoutes.Municipality(m.Slug))))
        .Concat(_catalogue.Zones.Select(z => new Subject(z.Id.Value, SubjectKind.Zone, z.Name, SiteRoutes.Zone(z.Id.Value))))
        .DistinctBy(subject => subject.Id, StringComparer.Ordinal);

    private IEnumerable<Subject> Interventions() => _catalogue.Interventions.Select(
        i => new Subject(i.Id.Value, SubjectKind.Intervention, context.Names.UniqueNameOf(i), SiteRoutes.Intervention(i.Id.Value)));
}
