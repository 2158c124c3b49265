using System.Collections.Immutable;
using System.Globalization;
using Atlas.Core.Languages;
using Atlas.Pages.Interventions;
using Atlas.Pages.Plan;

namespace Atlas.Pages.Municipalities;

/// <summary>The choices that filter the list of municipalities.</summary>
/// <param name="Zones">Zones.</param>
/// <param name="Works">Whether a municipality has works.</param>
/// <param name="Populations">Bands of inhabitants, each as <c>from-below</c>.</param>
public sealed record MunicipalityFilters(ImmutableArray<FilterChoice> Zones, ImmutableArray<FilterChoice> Works, ImmutableArray<FilterChoice> Populations)
{
    internal const string Some = "some";
    internal const string Own = "own";
    internal const string Shared = "shared";
    internal const string None = "none";

    private static readonly (int From, int? Below)[] Bands = [(0, 5000), (5000, 15_000), (15_000, 30_000), (30_000, 100_000), (100_000, null)];

    internal static MunicipalityFilters Of(PlanContext context) => new(
        [.. context.Index.Catalogue.Zones.OrderBy(z => z.Order).Select(z => new FilterChoice(z.Id.Value, z.Name))],
        [.. new[] { Some, Own, Shared, None }.Select(key => new FilterChoice(key, context.Words.Of("filter.works_" + key)))],
        [.. Bands.Select(band => new FilterChoice(string.Create(CultureInfo.InvariantCulture, $"{band.From}-{band.Below}"), Label(band.From, band.Below, context.Words)))]);

    private static string Label(int from, int? below, InterfaceWords words) =>
        below is not { } bound ? words.Of("filter.from", from)
        : from == 0 ? words.Of("filter.below", bound)
        : words.Of("filter.between", from, bound);
}
