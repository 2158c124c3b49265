using Atlas.Pages.OpenData.DataPackages;
using Atlas.Pages.OpenData.Files;
using Atlas.Pages.OpenData.Formats;
using Atlas.Pages.OpenData.Tables;
using Atlas.Pages.Routes;

namespace Atlas.Pages.OpenData;

/// <summary>A published table and its files.</summary>
/// <param name="table">The table.</param>
public sealed class TableFiles(DataTable table)
{
    /// <summary>The table.</summary>
    public DataTable Table => table;

    /// <summary>The table as CSV.</summary>
    public DataFile Csv { get; } = new(SiteRoutes.DataFile(table.File + ".csv"), CsvTable.MediaType, stream => CsvTable.Write(table, stream));

    /// <summary>The table as the CSV that Excel in Italian opens.</summary>
    public DataFile Spreadsheet { get; } = new(
        SiteRoutes.DataFile($"excel/{table.File}-excel.csv"), CsvTable.MediaType, stream => SpreadsheetTable.Write(table, stream));

    /// <summary>The table as JSON.</summary>
    public DataFile Json { get; } = new(SiteRoutes.DataFile(table.File + ".json"), JsonTable.MediaType, stream => JsonTable.Write(table, stream));

    /// <summary>Its Table Schema.</summary>
    public DataFile Schema { get; } = new(
        SiteRoutes.DataFile(DataPackageDocument.SchemaPath(table)), JsonTable.MediaType, stream => JsonOutput.Write(TableSchemaDocument.Of(table), stream));

    /// <summary>All of them.</summary>
    public IEnumerable<DataFile> All => [Csv, Spreadsheet, Json, Schema];
}
