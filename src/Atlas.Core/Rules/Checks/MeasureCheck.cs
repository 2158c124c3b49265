using Atlas.Core.Diagnostics;
using Atlas.Core.Records;

namespace Atlas.Core.Rules.Checks;

/// <summary>Measures that are compared or summed with each other have one unit.</summary>
internal sealed class MeasureCheck(CatalogueIndex index, CheckReport report)
{
    /// <summary>Reports measures whose unit is not that of their family, or of their whole.</summary>
    public void Run()
    {
        var families = new Dictionary<string, Measure>(StringComparer.Ordinal);
        foreach (Measure measure in index.Catalogue.Measures)
        {
            if (!families.TryAdd(measure.Family, measure) && !IsSame(families[measure.Family].Unit, measure.Unit))
            {
                Measure first = families[measure.Family];
                report.Add(Diagnose.Records.MixedUnits(measure.Id.Location, measure.Family, measure.Unit, first.Id.Value, first.Unit));
            }

            if (measure.PartOf is { } part && index.Measures.TryGetValue(part.Value, out Measure? whole) && !IsSame(whole.Unit, measure.Unit))
            {
                report.Add(Diagnose.Records.ShareOfOtherUnit(part.Location, measure.Id.Value, measure.Unit, whole.Id.Value, whole.Unit));
            }
        }
    }

    private static bool IsSame(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);
}
