using System.Text.Json.Nodes;
using Atlas.Core.Records;
using Atlas.Core.Values;

namespace Atlas.Pages.OpenData.Oc4ids;

/// <summary>The small objects of the standard that several of its parts have.</summary>
internal static class Oc4idsWords
{
    /// <summary>Code of the euro in the standard's closed list of currencies.</summary>
    public const string Euro = "EUR";

    /// <summary>An amount in EUR.</summary>
    public static JsonObject Amount(decimal value) => new() { ["amount"] = value, ["currency"] = Euro };

    /// <summary>The day, month or year that a source names, from its first to its last second: the standard has no shorter way to say a month.</summary>
    public static JsonObject Period(PartialDate date) =>
        new() { ["startDate"] = new DataDay(date.First).Instant, ["endDate"] = new DataDay(date.Last).LastInstant };

    /// <summary>Where a figure comes from, how exact it is and what its row notes.</summary>
    public static string Told(Figure figure, CatalogueIndex index)
    {
        string place = figure.Locator is { Length: > 0 } locator ? $", {locator}" : string.Empty;
        string note = figure.Note is { Length: > 0 } text ? $". {text}" : string.Empty;
        return $"{Precision(figure.Qualifier)}Fonte: {index.Sources.GetValueOrDefault(figure.SourceId.Value)?.Title ?? figure.SourceId.Value}{place}{note}";
    }

    private static string Precision(Qualifier qualifier) => qualifier switch
    {
        Qualifier.About => "Valore approssimato. ",
        Qualifier.Over => "La fonte dice «più di». ",
        Qualifier.Under => "La fonte dice «meno di». ",
        _ => string.Empty,
    };
}
