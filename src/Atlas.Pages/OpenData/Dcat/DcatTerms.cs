using Atlas.Pages.OpenData.Files;
using static Atlas.Pages.OpenData.Dcat.Vocabularies;

namespace Atlas.Pages.OpenData.Dcat;

/// <summary>The terms of the European tables that the catalogue uses.</summary>
internal static class DcatTerms
{
    /// <summary>Regions and cities.</summary>
    public static string Theme => Eu + "data-theme/REGI";

    /// <summary>The data change when sources bring something new.</summary>
    public static string Frequency => Eu + "frequency/IRREG";

    /// <summary>The algorithm of the checksums.</summary>
    public static string Sha256 => Spdx + "checksumAlgorithm_sha256";

    /// <summary>Italian.</summary>
    public static string Language => Eu + "language/ITA";

    /// <summary>The format of a file in the European table of file types.</summary>
    public static string Format(DataFile file) => Eu + "file-type/" + FileType(file);

    /// <summary>The media type of a file as a resource.</summary>
    public static string MediaType(DataFile file) => "http://www.iana.org/assignments/media-types/" + file.MediaType;

    private static string FileType(DataFile file) => Path.GetExtension(file.Name) switch
    {
        ".csv" => "CSV",
        ".geojson" => "GEOJSON",
        ".sqlite" => "BIN",
        _ => "JSON",
    };

    /// <summary>Says what each term is, so that the catalogue can be validated without fetching the tables.</summary>
    /// <param name="graph">Takes what is said.</param>
    /// <param name="root">Absolute address of the site's root.</param>
    /// <param name="datasets">What is offered.</param>
    /// <param name="licenceType">The kind of licence.</param>
    /// <param name="licenceTypeName">Its name in English.</param>
    public static void Describe(RdfGraph graph, string root, IEnumerable<DcatDataset> datasets, string licenceType, string licenceTypeName)
    {
        Types(graph, Eu + "data-theme", Skos + "ConceptScheme");
        graph.Say(Eu + "data-theme", Dct + "title", "Data theme", "en");
        Types(graph, Theme, Skos + "Concept");
        graph.Say(Theme, Skos + "prefLabel", "Regioni e città", "it");
        Types(graph, licenceType, Skos + "Concept");
        graph.Say(licenceType, Skos + "prefLabel", licenceTypeName, "en");
        Types(graph, Language, Dct + "LinguisticSystem");
        Types(graph, Frequency, Dct + "Frequency");
        Types(graph, Sha256, Spdx + "ChecksumAlgorithm");
        foreach (DataFile file in datasets.SelectMany(dataset => dataset.Files))
        {
            Types(graph, root + file.Route.Path, Rdfs + "Resource"); // The shapes of DCAT-AP 3.0.0 ask it of addresses, and infer nothing.
            graph.Once(Format(file), Rdf + "type", Dct + "MediaTypeOrExtent");
            graph.Once(MediaType(file), Rdf + "type", Dct + "MediaType");
        }
    }

    /// <summary>Says of which classes a resource is.</summary>
    public static void Types(RdfGraph graph, string subject, params ReadOnlySpan<string> types)
    {
        foreach (string type in types)
        {
            graph.Link(subject, Rdf + "type", type);
        }
    }
}
