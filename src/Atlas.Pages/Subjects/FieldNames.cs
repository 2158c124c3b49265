using Atlas.Core.Records;

namespace Atlas.Pages.Subjects;

/// <summary>The names of columns for readers: a measure's label, or the words for a column that every atlas has.</summary>
public static class FieldNames
{
    /// <summary>What readers call <paramref name="field"/>; the column's own name when it is not known.</summary>
    public static string Of(CatalogueIndex index, string field) =>
        index.Measures.TryGetValue(field, out Measure? measure) ? measure.Label : Column(field);

    private static string Column(string field) => field switch
    {
        "title" => "Titolo",
        "municipalities" => "Comuni",
        "programme" => "Programma",
        "place" => "Luogo",
        "lat" or "lon" => "Coordinate",
        "cup" => "CUP",
        "cig" => "CIG",
        "kind" => "Tipo",
        "design_level" => "Livello di progettazione",
        "number" => "Numero",
        "start" => "Inizio",
        "end" => "Fine",
        "website" => "Sito web",
        "population" => "Popolazione",
        "zone" => "Zona omogenea",
        "status" or "stage" => "Stato",
        "act" => "Atto",
        "funding_line" => "Linea di finanziamento",
        "contractor" => "Impresa",
        _ => field,
    };
}
