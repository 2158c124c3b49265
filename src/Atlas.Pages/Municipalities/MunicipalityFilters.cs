using System.Collections.Immutable;
using Atlas.Core.Records;
using Atlas.Pages.Interventions;

namespace Atlas.Pages.Municipalities;

/// <summary>The choices that filter the list of municipalities.</summary>
/// <param name="Zones">Zones.</param>
public sealed record MunicipalityFilters(ImmutableArray<FilterChoice> Zones)
{
    internal const string Some = "some";
    internal const string Own = "own";
    internal const string Shared = "shared";
    internal const string None = "none";

    /// <summary>Whether a municipality has works.</summary>
    public ImmutableArray<FilterChoice> Works { get; } =
        [new(Some, "con almeno un’opera"), new(Own, "con opere proprie"), new(Shared, "con opere condivise"), new(None, "senza opere note")];

    /// <summary>Bands of inhabitants, each as <c>from-below</c>.</summary>
    public ImmutableArray<FilterChoice> Populations { get; } =
    [
        new("0-5000", "meno di 5.000"), new("5000-15000", "da 5.000 a 15.000"), new("15000-30000", "da 15.000 a 30.000"),
        new("30000-100000", "da 30.000 a 100.000"), new("100000-", "100.000 e più"),
    ];

    internal static MunicipalityFilters Of(CatalogueIndex index) =>
        new([.. index.Catalogue.Zones.OrderBy(z => z.Order).Select(z => new FilterChoice(z.Id.Value, z.Name))]);
}
