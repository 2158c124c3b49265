using System.Text.Json.Nodes;
using Atlas.Core.Records;
using Atlas.Core.Values;
using Atlas.Pages.OpenData;
using Atlas.Pages.OpenData.Dcat;
using Atlas.Pages.OpenData.Files;
using Atlas.Pages.OpenData.Formats;
using Atlas.Pages.Plan;

namespace Atlas.Pages.StructuredData;

/// <summary>The open data as one dataset with its downloads, for dataset search.</summary>
/// <param name="context">The plan.</param>
/// <param name="files">The open data.</param>
internal sealed class DatasetThing(PlanContext context, OpenDataFiles files)
{
    private string Root => context.Site.Root;

    /// <summary>The dataset. The description has at least the 50 characters that search engines ask for.</summary>
    public JsonObject Of(OpenDataPage page)
    {
        PackageDescription package = context.Index.Catalogue.Package;
        return new JsonObject { ["@type"] = "Dataset", ["@id"] = Root + page.Route.Path + "#dati" }
            .With("name", package.Title ?? context.Site.Title)
            .With("description", $"{package.Description ?? context.Site.Description} {page.Description}")
            .With("url", Root + page.Route.Path)
            .With("identifier", package.Name)
            .With("version", package.Version)
            .With("license", context.Site.Licence.Url)
            .With("isAccessibleForFree", true)
            .With("inLanguage", context.Site.Language)
            .With("keywords", JsonFields.ListOf(package.Keywords))
            .With("dateModified", DataDay.Of(context).Date)
            .With("temporalCoverage", Coverage())
            .With("spatialCoverage", new JsonObject { ["@type"] = "Place", ["name"] = context.Site.Territory })
            .With("creator", new JsonObject { ["@id"] = Root + "#ente" })
            .With("publisher", new JsonObject { ["@id"] = Root + "#ente" })
            .With("distribution", JsonFields.ListOf(files.Datasets.SelectMany(Downloads)));
    }

    private IEnumerable<JsonNode> Downloads(DcatDataset dataset) => dataset.Files.Select(file => Download(dataset, file));

    private JsonObject Download(DcatDataset dataset, DataFile file) => new()
    {
        ["@type"] = "DataDownload",
        ["name"] = dataset.Title,
        ["encodingFormat"] = file.MediaType,
        ["contentUrl"] = Root + file.Route.Path,
        ["sha256"] = file.Digest.Sha256,
    };

    /// <summary>From the first to the last date that a figure or a fact speaks of, up to the day of the data.</summary>
    private string? Coverage()
    {
        IEnumerable<PartialDate> dates = context.Index.Catalogue.Events.Select(e => e.Date?.Value)
            .Concat(context.Index.Catalogue.Figures.Select(f => f.AsOf?.Value))
            .OfType<PartialDate>();
        DateOnly? first = dates.Select(date => (DateOnly?)date.First).Min();
        return first is { } start ? $"{new DataDay(start).Date}/{DataDay.Of(context).Date}" : null;
    }
}
