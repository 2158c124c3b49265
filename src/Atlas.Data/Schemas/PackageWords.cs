using Atlas.Core.Records;

namespace Atlas.Data.Schemas;

/// <summary>Keeps what schemas tell readers, so that the site can publish it.</summary>
internal static class PackageWords
{
    /// <summary>The words of the schemas of <paramref name="package"/>.</summary>
    public static PackageDescription Of(DataPackage package) => new()
    {
        Tables =
        [
            .. package.Resources.DistinctBy(resource => resource.Kind, StringComparer.Ordinal).Select(resource => new TableDescription(
                resource.Kind,
                resource.Schema.Title,
                resource.Schema.Description,
                [.. resource.Schema.Fields.Select(field => new FieldDescription(field.Name, field.Title, field.Description))])),
        ],
    };
}
