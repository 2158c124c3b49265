using System.Collections.Immutable;
using Atlas.Core.Languages;
using Atlas.Core.Rules;
using Atlas.Core.Values;

namespace Atlas.Pages.Subjects;

/// <summary>The fields of the completeness measure in words, and badges made of them.</summary>
public static class CompletenessNames
{
    /// <summary>What readers call a field.</summary>
    public static string Of(CompletenessField field, InterfaceWords words) => words.Of(field switch
    {
        CompletenessField.Title => "field.title",
        CompletenessField.Cup => "field.cup",
        CompletenessField.Municipality => "field.municipality",
        CompletenessField.Place => "field.place",
        CompletenessField.Amount => "field.amount",
        CompletenessField.FundingBySource => "field.funding",
        CompletenessField.Payments => "field.payments",
        CompletenessField.RecentStatus => "field.status",
        CompletenessField.StatedStrategy => "field.strategy",
        _ => "field.text",
    });

    /// <summary>The badge of an intervention.</summary>
    public static BadgeModel Badge(InterventionCompleteness completeness, InterfaceWords words) => new(
        completeness.Known,
        completeness.Fields.Length,
        completeness.Updated,
        Named(completeness, Evidence.Missing, words),
        Named(completeness, Evidence.Inferred, words));

    private static ImmutableArray<string> Named(InterventionCompleteness completeness, Evidence evidence, InterfaceWords words) =>
        [.. completeness.Fields.Where(field => field.Evidence == evidence).Select(field => Of(field.Field, words))];
}
