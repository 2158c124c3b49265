using Atlas.Core.Diagnostics;
using Atlas.Core.Locations;
using Atlas.Core.Records;

namespace Atlas.Core.Rules.Checks;

/// <summary>Ids of subjects, addresses of municipalities and CUPs of interventions are each one's own.</summary>
internal sealed class IdentityCheck(CatalogueIndex index, CheckReport report)
{
    /// <summary>Reports the later of every two that share an id, an address or a CUP.</summary>
    public void Run()
    {
        Ids();
        Slugs();
        Cups();
    }

    private void Ids()
    {
        Catalogue all = index.Catalogue;
        var taken = new Dictionary<string, SourceLocation>(StringComparer.Ordinal);
        IEnumerable<Located<string>> ids = all.Programmes.Select(p => p.Id)
            .Concat(all.Strategies.Select(s => s.Id))
            .Concat(all.Zones.Select(z => z.Id))
            .Concat(all.Municipalities.Select(m => m.Istat))
            .Concat(all.Interventions.Select(i => i.Id));
        foreach (Located<string> id in ids)
        {
            if (!taken.TryAdd(id.Value, id.Location))
            {
                report.Add(Diagnose.Records.IdTaken(id.Location, id.Value, taken[id.Value]));
            }
        }
    }

    private void Slugs()
    {
        var taken = new Dictionary<string, Municipality>(StringComparer.Ordinal);
        foreach (Municipality municipality in index.Municipalities.Values.OrderBy(m => m.Name.Location))
        {
            if (!taken.TryAdd(municipality.Slug, municipality))
            {
                string other = taken[municipality.Slug].Name.Value;
                report.Add(Diagnose.Records.SlugTaken(municipality.Name.Location, municipality.Name.Value, municipality.Slug, other));
            }
        }
    }

    private void Cups()
    {
        var taken = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Intervention intervention in index.Catalogue.Interventions)
        {
            bool isExplained = !string.IsNullOrWhiteSpace(intervention.Note);
            if (intervention.Cup is { } cup && !taken.TryAdd(cup.Value, intervention.Id.Value) && !isExplained)
            {
                report.Add(Diagnose.Records.CupTaken(cup.Location, cup.Value, taken[cup.Value]));
            }
        }
    }
}
