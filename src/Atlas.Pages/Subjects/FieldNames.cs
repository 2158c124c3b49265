using Atlas.Core.Languages;
using Atlas.Core.Records;

namespace Atlas.Pages.Subjects;

/// <summary>The names of columns for readers: a measure's label, or the words for a column that every atlas has.</summary>
public static class FieldNames
{
    /// <summary>What readers call <paramref name="field"/>; the column's own name when it is not known.</summary>
    public static string Of(CatalogueIndex index, InterfaceWords words, string field) =>
        index.Measures.TryGetValue(field, out Measure? measure) ? measure.Label : words.Find("column." + Column(field)) ?? field;

    private static string Column(string field) => field switch
    {
        "lat" or "lon" => "point",
        "stage" => "status",
        _ => field,
    };
}
