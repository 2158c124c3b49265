using System.Collections.Frozen;
using Atlas.Core.Diagnostics;
using Atlas.Core.Records;
using Atlas.Core.Values;

namespace Atlas.Core.Rules.Checks;

/// <summary>What editors add says why, and speaks of fields that exist and, where they are said to be missing, are.</summary>
internal sealed class EditorialCheck(CatalogueIndex index, CheckReport report)
{
    /// <summary>The columns of the datasets, and the datasets themselves, that a gap or an inference may speak of.</summary>
    private static readonly FrozenSet<string> Columns = FrozenSet.Create(
        StringComparer.Ordinal,
        "programme", "number", "title", "municipalities", "place", "lat", "lon", "cup", "kind", "design_level", "as_of", "source", "locator", "note",
        "parent", "name", "short_name", "funding_line", "act", "act_date", "start", "end", "istat", "belfiore", "zone", "population", "population_year",
        "area_km2", "website", "cig", "contractor", "amount", "date", "stage", "text", "url", "licence", "strategy",
        "interventions", "events", "figures", "contracts");

    private readonly NameHints _fields = new([.. Columns, .. index.Measures.Keys]);

    /// <summary>Reports editorial rows that cannot be shown.</summary>
    public void Run()
    {
        foreach (StrategyLink link in index.Catalogue.StrategyLinks)
        {
            if (link.Basis == LinkBasis.Editorial && string.IsNullOrWhiteSpace(link.Reason))
            {
                report.Add(Diagnose.Records.EditorialWithoutReason(link.SubjectId.Location));
            }
        }

        foreach (Locations.Located<string> field in index.Catalogue.Gaps.Select(g => g.Field).Concat(index.Catalogue.Inferences.Select(i => i.Field)))
        {
            if (!Columns.Contains(field.Value) && !index.Measures.ContainsKey(field.Value) && !report.IsKnown(field.Location))
            {
                report.Add(Diagnose.Records.UnknownField(field.Location, field.Value, _fields.Of(field.Value)));
            }
        }

        foreach (Gap gap in index.Catalogue.Gaps)
        {
            if (IsKnown(gap.SubjectId.Value, gap.Field.Value))
            {
                report.Add(Diagnose.Records.GapOfKnownValue(gap.Field.Location, gap.Field.Value, gap.SubjectId.Value));
            }
        }
    }

    /// <summary>Whether a column of an intervention has a value. A measure may have one and still lack the one that the gap speaks of.</summary>
    private bool IsKnown(string subjectId, string field) =>
        index.Interventions.TryGetValue(subjectId, out Intervention? intervention) && field switch
        {
            "title" => intervention.Title is not null,
            "cup" => intervention.Cup is not null,
            "lat" or "lon" => intervention.Point is not null,
            "kind" => intervention.Kind is not null,
            "design_level" => intervention.DesignLevel is not null,
            _ => false,
        };
}
