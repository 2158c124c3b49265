using Atlas.Core.Records;
using Atlas.Core.Values;

namespace Atlas.Core.Rules;

/// <summary>How far an intervention or programme has come, as the latest dated fact that tells it says, or a completion without a date.</summary>
/// <param name="Event">The fact.</param>
/// <param name="Stage">Its term of the vocabulary <c>stage</c>.</param>
/// <param name="Phase">The stage's group: <c>identification</c>, <c>preparation</c>, <c>implementation</c>, <c>completion</c> or <c>cancelled</c>.</param>
/// <param name="Date">When; nothing where the source states a completion without its date.</param>
/// <param name="StaleSince">The first day on which it counts as stale; nothing without a date.</param>
/// <param name="IsStale">Whether it is stale on the atlas's reference date.</param>
public sealed record StageStatus(DatedEvent Event, VocabularyTerm Stage, string Phase, PartialDate? Date, DateOnly? StaleSince, bool IsStale);
