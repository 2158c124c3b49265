using System.Collections.Immutable;

namespace Atlas.Pages.Interventions;

/// <summary>The choices that filter the list of interventions.</summary>
/// <param name="Programmes">Programmes and their parts.</param>
/// <param name="Municipalities">Municipalities with interventions.</param>
/// <param name="Zones">Zones.</param>
/// <param name="Strategies">Strategies.</param>
/// <param name="Phases">Phases of progress.</param>
/// <param name="Amounts">Bands of cost in EUR, each as <c>from-below</c>.</param>
/// <param name="Deadlines">What has become of declared deadlines.</param>
public sealed record ListFilters(
    ImmutableArray<FilterChoice> Programmes,
    ImmutableArray<FilterChoice> Municipalities,
    ImmutableArray<FilterChoice> Zones,
    ImmutableArray<FilterChoice> Strategies,
    ImmutableArray<FilterChoice> Phases,
    ImmutableArray<FilterChoice> Amounts,
    ImmutableArray<FilterChoice> Deadlines);
