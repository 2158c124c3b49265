using System.Collections.Immutable;
using Atlas.Core.Records;
using Atlas.Data.Documents;

namespace Atlas.Data.Schemas;

/// <summary>Keeps what the package and its schemas tell readers, so that the site can publish it.</summary>
internal static class PackageWords
{
    private static readonly ImmutableArray<string> ContributorKeys =
        ["title", "givenName", "familyName", "path", "email", "roles", "organization"];

    /// <summary>What a package says of itself.</summary>
    public static PackageDescription Of(MapReader package) => new()
    {
        Name = package.Text("name")?.Value,
        Title = package.Text("title")?.Value,
        Description = package.Text("description")?.Value,
        Version = package.Text("version")?.Value,
        Keywords = [.. package.Texts("keywords").Select(keyword => keyword.Value)],
        Contributors = [.. package.Maps("contributors", ContributorKeys).Select(Contributor).OfType<ContributorDescription>()],
    };

    /// <summary>The words of a package and of the schemas of its files.</summary>
    public static PackageDescription Of(DataPackage package) => package.Words with
    {
        Tables =
        [
            .. package.Resources.DistinctBy(resource => resource.Kind, StringComparer.Ordinal).Select(resource => new TableDescription(
                resource.Kind,
                resource.Schema.Title,
                resource.Schema.Description,
                [.. resource.Schema.Fields.Select(Described)])),
        ],
    };

    /// <summary>The words of a column; a schema's field without a description has its title for one, which need not be said twice.</summary>
    private static FieldDescription Described(FieldSchema field) => new(
        field.Name,
        field.Title,
        field.Description.Length == 0 || string.Equals(field.Description, field.Title, StringComparison.Ordinal) ? null : field.Description);

    private static ContributorDescription? Contributor(MapReader contributor) => contributor.Text("title") is { } title
        ? new ContributorDescription(title.Value, contributor.Text("path")?.Value, [.. contributor.Texts("roles").Select(role => role.Value)])
        : null;
}
