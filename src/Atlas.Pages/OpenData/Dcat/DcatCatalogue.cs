using System.Globalization;
using Atlas.Core.Values;
using Atlas.Pages.OpenData.Api;
using Atlas.Pages.OpenData.Files;
using Atlas.Pages.Plan;
using Atlas.Pages.Routes;
using static Atlas.Pages.OpenData.Dcat.Vocabularies;

namespace Atlas.Pages.OpenData.Dcat;

/// <summary>Describes what the atlas offers in the Italian profile of the Data Catalog Vocabulary (DCAT-AP_IT), for the catalogue of public data.</summary>
/// <param name="context">The plan.</param>
/// <param name="datasets">What is offered.</param>
internal sealed class DcatCatalogue(PlanContext context, IReadOnlyList<DcatDataset> datasets)
{
    private const string DctType = Dct + "type";

    private readonly string _root = context.Site.Root;
    private readonly string _day = DataDay.Of(context).Date;

    /// <summary>The description.</summary>
    public RdfGraph Graph()
    {
        var graph = new RdfGraph();
        string catalogue = _root + "#catalogo";
        DcatTerms.Types(graph, catalogue, DataCatalogue + "Catalog", DcatApIt + "Catalog");
        graph.Say(catalogue, Dct + "title", context.Site.Title, context.Site.Language);
        graph.Say(catalogue, Dct + "description", context.Site.Description, context.Site.Language);
        graph.Link(catalogue, Dct + "publisher", Owner);
        graph.Value(catalogue, Dct + "modified", _day, Xsd + "date");
        graph.Link(catalogue, Foaf + "homepage", _root);
        graph.Link(catalogue, Dct + "license", LicenceIri);
        graph.Link(catalogue, Dct + "language", DcatTerms.Language);
        graph.Link(catalogue, DataCatalogue + "themeTaxonomy", Eu + "data-theme");
        foreach (DcatDataset dataset in datasets)
        {
            graph.Link(catalogue, DataCatalogue + "dataset", Iri(dataset));
        }

        graph.Link(catalogue, DataCatalogue + "service", Service);
        foreach (DcatDataset dataset in datasets)
        {
            Dataset(graph, dataset);
        }

        Interface(graph);
        Agents(graph);
        Licence(graph);
        DcatTerms.Describe(graph, _root, datasets, LicenceType, IsAttribution ? "Attribution" : "Unknown IPR");
        Pages(graph);
        return graph;
    }

    private string Owner => _root + "#ente";

    private string Contact => _root + "#contatto";

    private string Service => _root + ApiRoutes.Index.Path + "#servizio";

    private string? Email => context.Site.Contacts.Email ?? context.Site.Contacts.Pec;

    private bool IsAttribution => context.Site.Licence.Url.Contains("creativecommons.org/licenses/by/4.0", StringComparison.Ordinal);

    private string LicenceIri => IsAttribution ? Eu + "licence/CC_BY_4_0" : context.Site.Licence.Url;

    private string Iri(DcatDataset dataset) => $"{_root}{SiteRoutes.OpenData.Path}#{dataset.Id}";

    private void Dataset(RdfGraph graph, DcatDataset dataset)
    {
        string iri = Iri(dataset);
        DcatTerms.Types(graph, iri, DataCatalogue + "Dataset", DcatApIt + "Dataset");
        graph.Say(iri, Dct + "identifier", $"{context.Index.Catalogue.Package.Name ?? Slug.Of(context.Site.Title)}:{dataset.Id}");
        graph.Say(iri, Dct + "title", $"{dataset.Title} - {context.Site.Title}", context.Site.Language);
        graph.Say(iri, Dct + "description", dataset.Description.Length > 0 ? dataset.Description : dataset.Title, context.Site.Language);
        graph.Value(iri, Dct + "modified", _day, Xsd + "date");
        graph.Link(iri, DataCatalogue + "theme", DcatTerms.Theme);
        graph.Link(iri, Dct + "rightsHolder", Owner);
        graph.Link(iri, Dct + "publisher", Owner);
        graph.Link(iri, Dct + "accrualPeriodicity", DcatTerms.Frequency);
        graph.Link(iri, Dct + "language", DcatTerms.Language);
        graph.Link(iri, DataCatalogue + "landingPage", _root + SiteRoutes.OpenData.Path);
        graph.Link(iri, DataCatalogue + "contactPoint", Contact);
        foreach (string keyword in context.Index.Catalogue.Package.Keywords)
        {
            graph.Say(iri, DataCatalogue + "keyword", keyword, context.Site.Language);
        }

        foreach (DataFile file in dataset.Files)
        {
            graph.Link(iri, DataCatalogue + "distribution", Iri(file));
        }

        foreach (DataFile file in dataset.Files)
        {
            Distribution(graph, dataset, file);
        }
    }

    private string Iri(DataFile file) => $"{_root}{SiteRoutes.OpenData.Path}#{file.Name}";

    private void Distribution(RdfGraph graph, DcatDataset dataset, DataFile file)
    {
        string iri = Iri(file);
        string address = _root + file.Route.Path;
        DcatTerms.Types(graph, iri, DataCatalogue + "Distribution", DcatApIt + "Distribution");
        graph.Say(iri, Dct + "title", $"{dataset.Title}: {file.Name}", context.Site.Language);
        graph.Link(iri, Dct + "format", DcatTerms.Format(file));
        graph.Link(iri, DataCatalogue + "mediaType", DcatTerms.MediaType(file));
        graph.Link(iri, DataCatalogue + "accessURL", address);
        graph.Link(iri, DataCatalogue + "downloadURL", address);
        graph.Link(iri, Dct + "license", LicenceIri);
        graph.Value(iri, Dct + "modified", _day, Xsd + "date");
        graph.Value(iri, DataCatalogue + "byteSize", file.Digest.Size.ToString(CultureInfo.InvariantCulture), Xsd + "nonNegativeInteger");
        graph.Link(iri, Spdx + "checksum", iri + "-sha256");
        Checksum(graph, iri + "-sha256", file.Digest.Sha256);
    }

    // As DCAT 3 and DCAT-AP 3 have size and checksum: DCAT-AP 2 wanted a decimal number, and took no algorithm but SHA-1.
    private static void Checksum(RdfGraph graph, string iri, string sha256)
    {
        DcatTerms.Types(graph, iri, Spdx + "Checksum");
        graph.Link(iri, Spdx + "algorithm", DcatTerms.Sha256);
        graph.Value(iri, Spdx + "checksumValue", sha256, Xsd + "hexBinary");
    }

    private void Interface(RdfGraph graph)
    {
        DcatTerms.Types(graph, Service, DataCatalogue + "DataService");
        graph.Say(Service, Dct + "title", $"Interfaccia per programmi - {context.Site.Title}", context.Site.Language);
        graph.Link(Service, DataCatalogue + "endpointURL", _root + ApiRoutes.Index.Path);
        graph.Link(Service, DataCatalogue + "endpointDescription", _root + ApiRoutes.OpenApi.Path);
        DcatTerms.Types(graph, _root + ApiRoutes.Index.Path, Rdfs + "Resource");
        DcatTerms.Types(graph, _root + ApiRoutes.OpenApi.Path, Rdfs + "Resource");
        graph.Link(Service, Dct + "license", LicenceIri);
        graph.Link(Service, DataCatalogue + "servesDataset", datasets.Count > 0 ? Iri(datasets[0]) : null);
    }

    private void Agents(RdfGraph graph)
    {
        DcatTerms.Types(graph, Owner, Foaf + "Agent", DcatApIt + "Agent");
        graph.Say(Owner, Dct + "identifier", context.Site.Owner.IpaCode ?? Slug.Of(context.Site.Owner.Name));
        graph.Say(Owner, Foaf + "name", context.Site.Owner.Name, context.Site.Language);
        graph.Link(Owner, Foaf + "homepage", context.Site.Owner.Url);
        DcatTerms.Types(graph, Contact, Vcard + "Kind", Vcard + "Organization");
        graph.Link(Contact, Rdf + "type", Email is null ? null : DcatApIt + "Organization"); // The Italian profile wants an e-mail address in its own.
        graph.Say(Contact, Vcard + "fn", context.Site.Owner.Name);
        graph.Link(Contact, Vcard + "hasEmail", Email is { } email ? "mailto:" + email : null);
        graph.Link(Contact, Vcard + "hasURL", context.Site.Owner.Url ?? _root);
    }

    private void Licence(RdfGraph graph)
    {
        DcatTerms.Types(graph, LicenceIri, Dct + "LicenseDocument", DcatApIt + "LicenseDocument");
        graph.Link(LicenceIri, DctType, LicenceType);
        graph.Say(LicenceIri, Foaf + "name", context.Site.Licence.Name, context.Site.Language);
        graph.Link(LicenceIri, Foaf + "page", context.Site.Licence.Url);
    }

    private string LicenceType => IsAttribution ? "http://purl.org/adms/licencetype/Attribution" : "http://purl.org/adms/licencetype/UnknownIPR";

    private void Pages(RdfGraph graph)
    {
        foreach (string page in new[] { _root, _root + SiteRoutes.OpenData.Path, context.Site.Owner.Url }.OfType<string>().Distinct(StringComparer.Ordinal))
        {
            DcatTerms.Types(graph, page, Foaf + "Document");
        }
    }
}
