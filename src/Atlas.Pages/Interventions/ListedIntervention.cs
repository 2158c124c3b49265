using Atlas.Pages.Subjects;

namespace Atlas.Pages.Interventions;

/// <summary>An intervention in the list, with what filters and sorting go by.</summary>
/// <param name="Work">What is shown.</param>
/// <param name="ProgrammeKeys">Ids of its programme and of those that one is a part of, separated by spaces.</param>
/// <param name="MunicipalityKeys">Names in addresses of its municipalities, separated by spaces.</param>
/// <param name="ZoneKeys">Ids of the zones of its municipalities, separated by spaces.</param>
/// <param name="StrategyKeys">Ids of its strategies, separated by spaces.</param>
/// <param name="DeadlineKeys">What has become of its declared deadline (<see cref="DeadlineKeys"/>), separated by spaces.</param>
public sealed record ListedIntervention(WorkItem Work, string ProgrammeKeys, string MunicipalityKeys, string ZoneKeys, string StrategyKeys, string DeadlineKeys);
