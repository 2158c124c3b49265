using System.Collections.Immutable;
using Atlas.Core.Diagnostics;
using Atlas.Core.Values;
using Atlas.Data.Schemas;

namespace Atlas.Data.Records;

/// <summary>Checks that the schemas describe the columns that records are made from.</summary>
internal static class RecordKindCheck
{
    /// <summary>Reports what the schemas of <paramref name="package"/> lack; the package is then not whole.</summary>
    public static DataPackage Run(DataPackage package, DiagnosticLog log)
    {
        bool isWhole = package.IsWhole;
        foreach (DataResource resource in package.Resources.DistinctBy(resource => (resource.Kind, resource.Schema.File)))
        {
            foreach (RecordColumn column in RecordKinds.Columns.GetValueOrDefault(resource.Kind, ImmutableArray<RecordColumn>.Empty))
            {
                isWhole &= Has(resource.Schema, column, log);
            }
        }

        return package with { IsWhole = isWhole };
    }

    private static bool Has(TableSchema schema, RecordColumn column, DiagnosticLog log)
    {
        if (schema.Field(column.Name) is not FieldSchema field)
        {
            string? nearest = NearestName.Of(column.Name, schema.Fields.Select(f => f.Name));
            log.Add(Diagnose.Data.SchemaLacksField(schema.Location, column.Name, nearest));
            return false;
        }

        if (column.Takes(field.Type) || field.IsDoubtful)
        {
            return !field.IsDoubtful;
        }

        string wanted = column.Type == FieldType.Text ? "string" : column.Type.ToString().ToLowerInvariant();
        log.Add(Diagnose.Data.FieldTypeDiffers(field.Location, field.Name, wanted));
        return false;
    }
}
