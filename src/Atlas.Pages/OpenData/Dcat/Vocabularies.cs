namespace Atlas.Pages.OpenData.Dcat;

/// <summary>The vocabularies of DCAT-AP_IT and of the European authority tables.</summary>
internal static class Vocabularies
{
    /// <summary>RDF.</summary>
    public const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    /// <summary>RDF Schema.</summary>
    public const string Rdfs = "http://www.w3.org/2000/01/rdf-schema#";

    /// <summary>Data Catalog Vocabulary.</summary>
    public const string DataCatalogue = "http://www.w3.org/ns/dcat#";

    /// <summary>The Italian profile.</summary>
    public const string DcatApIt = "http://dati.gov.it/onto/dcatapit#";

    /// <summary>Dublin Core terms.</summary>
    public const string Dct = "http://purl.org/dc/terms/";

    /// <summary>Friend of a Friend.</summary>
    public const string Foaf = "http://xmlns.com/foaf/0.1/";

    /// <summary>vCard.</summary>
    public const string Vcard = "http://www.w3.org/2006/vcard/ns#";

    /// <summary>OWL.</summary>
    public const string Owl = "http://www.w3.org/2002/07/owl#";

    /// <summary>Simple Knowledge Organization System.</summary>
    public const string Skos = "http://www.w3.org/2004/02/skos/core#";

    /// <summary>Software Package Data Exchange, for checksums.</summary>
    public const string Spdx = "http://spdx.org/rdf/terms#";

    /// <summary>XML Schema types.</summary>
    public const string Xsd = "http://www.w3.org/2001/XMLSchema#";

    /// <summary>Tables of the Publications Office of the European Union.</summary>
    public const string Eu = "http://publications.europa.eu/resource/authority/";

    /// <summary>The prefixes by which Turtle abbreviates them.</summary>
    public static IReadOnlyList<(string Prefix, string Iri)> Prefixes { get; } =
    [
        ("rdf", Rdf), ("rdfs", Rdfs), ("dcat", DataCatalogue), ("dcatapit", DcatApIt), ("dct", Dct), ("foaf", Foaf), ("vcard", Vcard), ("owl", Owl), ("skos", Skos), ("spdx", Spdx), ("xsd", Xsd),
    ];
}
