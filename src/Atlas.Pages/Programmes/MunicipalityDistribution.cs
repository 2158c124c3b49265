using System.Collections.Immutable;
using Atlas.Core.Records;
using Atlas.Pages.Charts;
using Atlas.Pages.Figures;
using Atlas.Pages.Plan;
using Atlas.Pages.Routes;
using Atlas.Pages.Subjects;

namespace Atlas.Pages.Programmes;

/// <summary>How a programme is spread over municipalities: what is wholly in each, and apart what it shares with others.</summary>
public static class MunicipalityDistribution
{
    private const int WorthDrawing = 2;

    /// <summary>The drawing, by cost where costs are known and otherwise by number; nothing where only one municipality is touched.</summary>
    public static Chart? Of(ImmutableArray<Intervention> works, PlanContext context, PageFigures figures)
    {
        ILookup<string, Intervention> byMunicipality = works
            .SelectMany(i => i.Municipalities.Select(m => (Istat: m.Value, Work: i)))
            .Where(pair => context.Index.Municipalities.ContainsKey(pair.Istat))
            .DistinctBy(pair => (pair.Istat, pair.Work.Id.Value))
            .ToLookup(pair => pair.Istat, pair => pair.Work, StringComparer.Ordinal);
        if (byMunicipality.Count < WorthDrawing)
        {
            return null;
        }

        bool byCost = context.Totals.OfCost(works)?.Value is not null;
        DistributionRow[] rows =
        [
            .. byMunicipality.Select(group => Row(context.Index.Municipalities[group.Key], [.. group]))
                .OrderByDescending(row => row.Own.Value ?? -1)
                .ThenByDescending(row => row.Shared?.Value ?? -1)
                .ThenBy(row => row.Route!.Value.Path, StringComparer.Ordinal),
        ];
        string what = byCost ? "Costo" : "Interventi";
        string? shared = rows.Any(row => row.Shared is not null) ? $"{what} degli interventi condivisi" : null;
        return DistributionChart.Draw(new ChartFrame("comuni", $"{what} per comune"), ("Comune", $"{what} nel solo comune", shared), rows);

        DistributionRow Row(Municipality municipality, ImmutableArray<Intervention> touching)
        {
            ImmutableArray<Intervention> common = [.. touching.Where(i => i.IsShared)];
            return new DistributionRow(
                municipality.Name.Value,
                Figure([.. touching.Where(i => !i.IsShared)]),
                common.IsEmpty ? null : Figure(common),
                SiteRoutes.Municipality(municipality.Slug));
        }

        FigureModel Figure(ImmutableArray<Intervention> set)
        {
            SubjectTotals totals = SubjectTotals.Of(context, figures, set, "interventi del programma nel comune", "interventi");
            return byCost ? totals.Cost : totals.Count;
        }
    }
}
