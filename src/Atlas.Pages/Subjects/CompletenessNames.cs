using System.Collections.Immutable;
using Atlas.Core.Rules;
using Atlas.Core.Values;

namespace Atlas.Pages.Subjects;

/// <summary>The fields of the completeness measure in words, and badges made of them.</summary>
public static class CompletenessNames
{
    /// <summary>What readers call a field.</summary>
    public static string Of(CompletenessField field) => field switch
    {
        CompletenessField.Title => "titolo",
        CompletenessField.Cup => "CUP",
        CompletenessField.Municipality => "comune",
        CompletenessField.Place => "luogo",
        CompletenessField.Amount => "importo",
        CompletenessField.FundingBySource => "fonti del finanziamento",
        CompletenessField.Payments => "pagamenti",
        CompletenessField.RecentStatus => "stato recente",
        CompletenessField.StatedStrategy => "STTM dichiarata da una fonte",
        _ => "testo",
    };

    /// <summary>The badge of an intervention.</summary>
    public static BadgeModel Badge(InterventionCompleteness completeness) => new(
        completeness.Known,
        completeness.Fields.Length,
        completeness.Updated,
        Named(completeness, Evidence.Missing),
        Named(completeness, Evidence.Inferred));

    private static ImmutableArray<string> Named(InterventionCompleteness completeness, Evidence evidence) =>
        [.. completeness.Fields.Where(field => field.Evidence == evidence).Select(field => Of(field.Field))];
}
