using System.Collections.Immutable;
using Atlas.Core.Diagnostics;
using Atlas.Core.Records;
using Atlas.Core.Site;
using Atlas.Data.Files;
using Atlas.Data.Narratives;
using Atlas.Data.Records;
using Atlas.Data.Schemas;
using Atlas.Data.Site;
using Atlas.Data.Tables;

namespace Atlas.Data;

/// <summary>
/// Reads an atlas: settings, datasets against their schemas, narratives. Never throws for what it reads: every defect is reported where it
/// stands, and the catalogue holds whatever could be read (DESIGN §2, "Read").
/// </summary>
public sealed class CatalogueReader
{
    private readonly IInputFiles _files;
    private readonly DiagnosticLog _log;
    private readonly ParallelOptions _parallel;

    private CatalogueReader(IInputFiles files, DiagnosticLog log, int jobs)
    {
        _files = files;
        _log = log;
        _parallel = new ParallelOptions { MaxDegreeOfParallelism = jobs > 0 ? jobs : -1 };
    }

    /// <summary>Reads <paramref name="files"/> and reports their defects to <paramref name="log"/>, whose policy becomes the one of <c>site.yml</c>.</summary>
    /// <param name="files">The atlas's files.</param>
    /// <param name="log">Takes the defects.</param>
    /// <param name="jobs">How many files are read at once; 0 for as many as there are processors. The result is the same for any number.</param>
    public static Catalogue Read(IInputFiles files, DiagnosticLog log, int jobs = 0) => new CatalogueReader(files, log, jobs).Read();

    private Catalogue Read()
    {
        InputFolder folder = new InputFolderCheck(_log).Run(_files);
        SiteSettings site = new SiteSettingsReader(_log).Read(_files, folder.Readable);
        _log.Policy = site.Severities with { Strict = _log.Policy.Strict };
        DataPackage package = RecordKindCheck.Run(DataPackageReader.Read(_files, folder.Readable, _log), _log);
        ImmutableArray<FileRecords> records = ReadTables(package, out bool isWhole);
        Catalogue catalogue = Assemble(site, records, ReadNarratives(folder)) with { IsWhole = isWhole };
        NarrativeReferenceCheck.Run(catalogue, folder.Readable.Select(file => file.Path), _log);
        return catalogue;
    }

    /// <summary>Reads all datasets; first those that others cannot be read without.</summary>
    private ImmutableArray<FileRecords> ReadTables(DataPackage package, out bool isWhole)
    {
        ILookup<string, ImmutableArray<string>> referenced = package.Resources
            .SelectMany(resource => resource.Schema.ForeignKeys, (resource, key) =>
                (Name: key.Resource.Value.Length == 0 ? resource.Name.Value : key.Resource.Value, Columns: key.ReferencedFields.Select(field => field.Value).ToImmutableArray()))
            .ToLookup(pair => pair.Name, pair => pair.Columns, StringComparer.Ordinal);
        var records = new FileRecords[package.Resources.Length];
        var tables = new ReadTable[package.Resources.Length];

        void ReadWhere(Func<string, bool> isWanted, MunicipalityNames names, MeasureUnits units)
        {
            var maker = new RecordMaker(names, units);
            int[] wanted = [.. Enumerable.Range(0, records.Length).Where(i => isWanted(package.Resources[i].Kind))];
            Parallel.ForEach(wanted, _parallel, i =>
            {
                DataResource resource = package.Resources[i];
                var made = new FileRecords();
                ExtraColumns? extra = string.Equals(resource.Kind, RecordKinds.Interventions, StringComparison.Ordinal) ? units.Columns : null;
                tables[i] = TableReader.Read(
                    _files, resource, referenced[resource.Name.Value], extra, row => maker.Make(resource.Kind, row, made), _log);
                records[i] = made;
            });
        }

        ReadWhere(IsNeededFirst, new MunicipalityNames([], isWhole: false), new MeasureUnits([], isWhole: false));
        bool areFirstWhole = package.IsWhole && tables.OfType<ReadTable>().All(table => table is { IsWhole: true, HasBrokenRows: false });
        var municipalities = new MunicipalityNames(records.OfType<FileRecords>().SelectMany(file => file.Municipalities), areFirstWhole);
        var measures = new MeasureUnits(records.OfType<FileRecords>().SelectMany(file => file.Measures), areFirstWhole);
        ReadWhere(kind => !IsNeededFirst(kind), municipalities, measures);
        ForeignKeyCheck.Run([.. tables], _log);
        isWhole = package.IsWhole && tables.All(table => table.IsWhole)
            && !tables.Any(table => table.HasBrokenRows && string.Equals(table.Resource.Kind, RecordKinds.Municipalities, StringComparison.Ordinal));
        return [.. records];
    }

    private ImmutableArray<Narrative> ReadNarratives(InputFolder folder)
    {
        InputFile[] texts = [.. folder.Readable.Where(file =>
            file.Path.StartsWith("content/", StringComparison.Ordinal) && file.Path.EndsWith(".md", StringComparison.Ordinal))];
        var narratives = new Narrative?[texts.Length];
        var reader = new NarrativeReader(_files, _log);
        Parallel.For(0, texts.Length, _parallel, i =>
        {
            string path = texts[i].Path;
            narratives[i] = reader.Read(path, NarrativeFolders.KindOf(path.Split('/')[1]) ?? NarrativeKind.Page);
        });
        return [.. narratives.OfType<Narrative>()];
    }

    private static bool IsNeededFirst(string kind) => kind is RecordKinds.Measures or RecordKinds.Municipalities;

    private static Catalogue Assemble(SiteSettings site, ImmutableArray<FileRecords> files, ImmutableArray<Narrative> narratives) => new()
    {
        Site = site,
        Sources = [.. files.SelectMany(file => file.Sources)],
        Measures = [.. files.SelectMany(file => file.Measures)],
        Terms = [.. files.SelectMany(file => file.Terms)],
        Municipalities = [.. files.SelectMany(file => file.Municipalities)],
        Zones = [.. files.SelectMany(file => file.Zones)],
        Strategies = [.. files.SelectMany(file => file.Strategies)],
        StrategyLinks = [.. files.SelectMany(file => file.StrategyLinks)],
        Programmes = [.. files.SelectMany(file => file.Programmes)],
        Interventions = [.. files.SelectMany(file => file.Interventions)],
        Figures = [.. files.SelectMany(file => file.Figures)],
        Events = [.. files.SelectMany(file => file.Events)],
        Inferences = [.. files.SelectMany(file => file.Inferences)],
        Gaps = [.. files.SelectMany(file => file.Gaps)],
        Contracts = [.. files.SelectMany(file => file.Contracts)],
        Narratives = narratives,
    };
}
