using System.Collections.Immutable;
using System.Globalization;
using Atlas.Core.Languages;
using Atlas.Core.Rules;
using Atlas.Core.Values;
using Atlas.Pages.Plan;
using Atlas.Pages.Subjects;

namespace Atlas.Pages.Quality;

/// <summary>How complete and fresh the data of a set of interventions are.</summary>
/// <param name="Interventions">How many there are.</param>
/// <param name="Fields">One line for each field.</param>
/// <param name="Stale">How many have a status that is stale.</param>
/// <param name="StaleSince">Since when the longest stale one is.</param>
/// <param name="WithoutStatus">Of how many no dated fact tells the stage.</param>
/// <param name="Updated">The newest date of what is known.</param>
/// <param name="Percent">The mean of the shares in hundredths, rounded down; nothing for an empty set.</param>
public sealed record QualitySummary(
    int Interventions, ImmutableArray<FieldLine> Fields, int Stale, PartialDate? StaleSince, int WithoutStatus, PartialDate? Updated, int? Percent)
{
    /// <summary>The summary of <paramref name="completeness"/>.</summary>
    public static QualitySummary Of(SetCompleteness completeness, InterfaceWords words) => new(
        completeness.Interventions,
        [.. completeness.Fields.Select(f => new FieldLine(CompletenessNames.Of(f.Field, words), f.Known, f.Inferred, f.Interventions, Hundredths(f.Share)))],
        completeness.Stale.Length,
        Day.Of(completeness.StaleSince),
        completeness.WithoutStatus,
        completeness.Updated,
        Hundredths(completeness.Share));

    private static int? Hundredths(decimal? share) => share is { } known ? (int)decimal.Truncate(known * 100) : null;

    /// <summary>The summary in a phrase, for descriptions.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Interventions} interventi, completezza {Percent ?? 0}%");
}
