using System.Text.Json.Nodes;
using Atlas.Core.Records;
using Atlas.Core.Site;
using Atlas.Pages.OpenData.Files;
using Atlas.Pages.OpenData.Formats;
using Atlas.Pages.OpenData.Tables;
using Atlas.Pages.Plan;

namespace Atlas.Pages.OpenData.DataPackages;

/// <summary>Describes the published tables as a Data Package v2, with the size and digest of each file.</summary>
/// <param name="context">The plan.</param>
public sealed class DataPackageDocument(PlanContext context)
{
    /// <summary>The property of a resource that the program computes from others, which a new atlas does not read.</summary>
    public const string DerivedProperty = "atlas:derived";

    /// <summary>The property with the number of rows of a resource.</summary>
    public const string RowsProperty = "atlas:rows";

    private const string Profiles = "https://datapackage.org/profiles/2.0/";

    private readonly SiteSettings _site = context.Index.Catalogue.Site;
    private readonly PackageDescription _package = context.Index.Catalogue.Package;

    /// <summary>The package of tables and their CSV files.</summary>
    public JsonObject Of(IEnumerable<TableFiles> tables) => new JsonObject { ["$schema"] = Profiles + "datapackage.json" }
        .With("name", _package.Name ?? Core.Values.Slug.Of(_site.Title))
        .With("id", context.Site.Root)
        .With("title", _package.Title ?? _site.Title)
        .With("description", _package.Description ?? _site.Description)
        .With("homepage", context.Site.Root)
        .With("version", _package.Version)
        .With("created", DataDay.Of(context).Instant)
        .With("keywords", JsonFields.ListOf(_package.Keywords))
        .With("licenses", new JsonArray(Licence()))
        .With("contributors", JsonFields.ListOf(_package.Contributors.Where(c => !IsOwner(c)).Select(Contributor).Prepend(Publisher())))
        .With("sources", JsonFields.ListOf(context.Index.Catalogue.Sources.Select(Source)))
        .With("resources", JsonFields.ListOf(tables.Select(files => Resource(files.Table, files.Csv))));

    private static JsonObject Resource(DataTable table, DataFile csv) => new JsonObject { ["$schema"] = Profiles + "dataresource.json" }
        .With("name", table.Name)
        .With("type", "table")
        .With("path", csv.Name)
        .With("title", table.Title)
        .With("description", table.Description)
        .With("format", "csv")
        .With("mediatype", csv.MediaType)
        .With("encoding", "utf-8")
        .With("bytes", csv.Digest.Size)
        .With("hash", "sha256:" + csv.Digest.Sha256)
        .With("dialect", Dialect())
        .With("schema", TableSchemaDocument.Of(table))
        .With(RowsProperty, table.Rows.Count())
        .With(DerivedProperty, table.IsDerived ? true : null);

    /// <summary>Path of a table's schema, beside the package.</summary>
    public static string SchemaPath(DataTable table) => $"schemas/{table.Name}.json";

    private static JsonObject Dialect() => new JsonObject { ["$schema"] = Profiles + "tabledialect.json" }
        .With("header", true)
        .With("delimiter", ",")
        .With("lineTerminator", "\r\n")
        .With("quoteChar", "\"")
        .With("doubleQuote", true);

    private JsonObject Licence() => new JsonObject()
        .With("name", _site.Licence.Name.Replace(' ', '-'))
        .With("path", _site.Licence.Url)
        .With("title", _site.Licence.Name);

    private JsonObject Publisher() => new JsonObject()
        .With("title", _site.Owner.Name)
        .With("path", _site.Owner.Url)
        .With("email", _site.Contacts.Email)
        .With("roles", new JsonArray("publisher"));

    private bool IsOwner(ContributorDescription contributor) => string.Equals(contributor.Title, _site.Owner.Name, StringComparison.Ordinal);

    private static JsonObject Contributor(ContributorDescription contributor) => new JsonObject()
        .With("title", contributor.Title)
        .With("path", contributor.Path)
        .With("roles", JsonFields.ListOf(contributor.Roles));

    private static JsonObject Source(Source source) => new JsonObject()
        .With("title", $"{source.Title} ({source.Publisher})")
        .With("path", source.Url?.Value);
}
