using System.Collections.Immutable;
using Atlas.Core.Languages;
using Atlas.Core.Rules;

namespace Atlas.Pages.Interventions;

/// <summary>What has become of a declared deadline, as rows of the list carry it and addresses name it.</summary>
internal static class DeadlineKeys
{
    private static readonly (string Key, string Phrase, Func<DeadlineStatus, bool> Holds)[] All =
    [
        ("ritardo", "filter.late", status => status.IsLate),
        ("spostato", "filter.moved", status => status.IsMoved),
        ("futuro", "filter.ahead", status => status.IsAhead),
        ("nessuno", "filter.undeclared", status => status.Deadline is null),
    ];

    /// <summary>The choices of the filter.</summary>
    public static ImmutableArray<FilterChoice> Choices(InterfaceWords words) => [.. All.Select(key => new FilterChoice(key.Key, words.Of(key.Phrase)))];

    /// <summary>The keys that hold for a status, separated by spaces; none where works are concluded by a deadline that stood.</summary>
    public static string Of(DeadlineStatus status) => string.Join(' ', All.Where(key => key.Holds(status)).Select(key => key.Key));
}
