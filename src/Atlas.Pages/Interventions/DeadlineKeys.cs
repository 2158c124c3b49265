using System.Collections.Immutable;
using Atlas.Core.Rules;

namespace Atlas.Pages.Interventions;

/// <summary>What has become of a declared deadline, as rows of the list carry it and addresses name it.</summary>
internal static class DeadlineKeys
{
    private static readonly (string Key, string Label, Func<DeadlineStatus, bool> Holds)[] All =
    [
        ("ritardo", "in ritardo", status => status.IsLate),
        ("spostato", "spostato in avanti", status => status.IsMoved),
        ("futuro", "non ancora passato", status => status.IsAhead),
        ("nessuno", "non dichiarato", status => status.Deadline is null),
    ];

    /// <summary>The choices of the filter.</summary>
    public static ImmutableArray<FilterChoice> Choices { get; } = [.. All.Select(key => new FilterChoice(key.Key, key.Label))];

    /// <summary>The keys that hold for a status, separated by spaces; none where works are concluded by a deadline that stood.</summary>
    public static string Of(DeadlineStatus status) => string.Join(' ', All.Where(key => key.Holds(status)).Select(key => key.Key));
}
