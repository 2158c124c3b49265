using System.Collections.Immutable;
using Atlas.Core.Diagnostics;
using Atlas.Core.Records;
using Atlas.Core.Site;
using Atlas.Data.Boundaries;
using Atlas.Data.Files;
using Atlas.Data.Narratives;
using Atlas.Data.Records;
using Atlas.Data.Schemas;
using Atlas.Data.Site;
using Atlas.Data.Tables;
using Atlas.Data.Words;

namespace Atlas.Data;

/// <summary>
/// Reads an atlas: settings, datasets against their schemas, narratives. Never throws for what it reads: every defect is reported where it
/// stands, and the catalogue holds whatever could be read (DESIGN §2, "Read").
/// </summary>
public sealed class CatalogueReader
{
    private readonly IInputFiles _files;
    private readonly DiagnosticLog _log;
    private readonly CatalogueMemory _memory;
    private readonly ParallelOptions _parallel;

    private CatalogueReader(IInputFiles files, DiagnosticLog log, int jobs, CatalogueMemory memory)
    {
        _files = files;
        _log = log;
        _memory = memory;
        _parallel = new ParallelOptions { MaxDegreeOfParallelism = jobs > 0 ? jobs : -1 };
    }

    /// <summary>Reads <paramref name="files"/> and reports their defects to <paramref name="log"/>, whose policy becomes the one of <c>site.yml</c>.</summary>
    /// <param name="files">The atlas's files.</param>
    /// <param name="log">Takes the defects.</param>
    /// <param name="jobs">How many files are read at once; 0 for as many as there are processors. The result is the same for any number.</param>
    /// <param name="memory">What was kept of the last reading, so that only what has changed since is read; the result is the same without.</param>
    public static Catalogue Read(IInputFiles files, DiagnosticLog log, int jobs = 0, CatalogueMemory? memory = null) =>
        new CatalogueReader(files, log, jobs, memory ?? new CatalogueMemory()).Read();

    /// <summary>Reads one narrative alone; nothing when its file is no text.</summary>
    /// <param name="files">The atlas's files.</param>
    /// <param name="path">The narrative's file.</param>
    /// <param name="kind">What it is about.</param>
    /// <param name="log">Takes its own defects; what it refers to is not looked at.</param>
    public static Narrative? ReadNarrative(IInputFiles files, string path, NarrativeKind kind, DiagnosticLog log) =>
        new NarrativeReader(files, log).Read(path, kind);

    private Catalogue Read()
    {
        InputFolder folder = new InputFolderCheck(_log).Run(_files);
        SiteSettings site = new SiteSettingsReader(_log).Read(_files, folder.Readable);
        _log.Policy = site.Severities with { Strict = _log.Policy.Strict };
        DataPackage package = _memory.Remember(
            "data/",
            DescriptionInputs(folder),
            _log,
            log => RecordKindCheck.Run(DataPackageReader.Read(_files, folder.Readable, log), log));
        ImmutableArray<Dataset> datasets = ReadTables(package, out bool isWhole, out bool hasAllRows);
        Catalogue catalogue = Assemble(site, [.. datasets.Select(dataset => dataset.Records)], ReadNarratives(folder));
        isWhole &= !EmptiedTables.Report([.. datasets.Select(dataset => dataset.Table)], catalogue, _log);
        catalogue = catalogue with { IsWhole = isWhole, HasAllRows = hasAllRows, Package = PackageWords.Of(package) };
        catalogue = catalogue with
        {
            Boundaries = BoundaryFiles.Read(_files, folder.Readable, catalogue.Municipalities, _log),
            Languages = WordFiles.ReadLanguages(_files, folder.Readable, site, _log),
            Synonyms = WordFiles.ReadSynonyms(_files, folder.Readable, _log),
        };
        NarrativeReferenceCheck.Run(catalogue, folder.Readable.Select(file => file.Path), _log);
        return catalogue;
    }

    /// <summary>Reads all datasets; first those that others cannot be read without.</summary>
    private ImmutableArray<Dataset> ReadTables(DataPackage package, out bool isWhole, out bool hasAllRows)
    {
        var read = new Dataset?[package.Resources.Length];
        FirstTables none = new(new MunicipalityNames([], isWhole: false), new MeasureUnits([], isWhole: false));
        ReadWhere(package, read, IsNeededFirst, none, package);
        FirstTables first = FirstOf(package, [.. read.OfType<Dataset>()]);
        ReadWhere(package, read, kind => !IsNeededFirst(kind), first, first);
        ImmutableArray<ReadTable> tables = [.. read.Select(dataset => dataset!.Table)];
        isWhole = package.IsWhole && tables.All(table => table.IsWhole)
            && !tables.Any(table => table.HasBrokenRows && string.Equals(table.Resource.Kind, RecordKinds.Municipalities, StringComparison.Ordinal));
        hasAllRows = !tables.Any(table => table.HasBrokenRows && RecordKinds.HaveIds.Contains(table.Resource.Kind));
        _memory.Remember("data/ keys", [.. tables], _log, log =>
        {
            ForeignKeyCheck.Run(tables, log);
            return package;
        });
        return [.. read.Select(dataset => dataset!)];
    }

    /// <summary>Reads the datasets of some kinds into their places.</summary>
    /// <param name="package">The datasets.</param>
    /// <param name="read">Takes what is read, at the places of the datasets.</param>
    /// <param name="isWanted">Whether a kind is read now.</param>
    /// <param name="first">What the datasets refer to.</param>
    /// <param name="against">The object that stays the same as long as that does.</param>
    private void ReadWhere(DataPackage package, Dataset?[] read, Func<string, bool> isWanted, FirstTables first, object against)
    {
        ILookup<string, ImmutableArray<string>> referenced = package.Resources
            .SelectMany(resource => resource.Schema.ForeignKeys, (resource, key) =>
                (Name: key.Resource.Value.Length == 0 ? resource.Name.Value : key.Resource.Value, Columns: key.ReferencedFields.Select(field => field.Value).ToImmutableArray()))
            .ToLookup(pair => pair.Name, pair => pair.Columns, StringComparer.Ordinal);
        var maker = new RecordMaker(first.Municipalities, first.Measures);
        int[] wanted = [.. Enumerable.Range(0, read.Length).Where(i => isWanted(package.Resources[i].Kind))];
        Parallel.ForEach(wanted, _parallel, i =>
        {
            DataResource resource = package.Resources[i];
            read[i] = _memory.Remember(resource.Path, [_files.IdentityOf(resource.Path), resource, package, against], _log, log =>
            {
                var made = new FileRecords();
                ExtraColumns? extra = string.Equals(resource.Kind, RecordKinds.Interventions, StringComparison.Ordinal) ? first.Measures.Columns : null;
                ReadTable table = TableReader.Read(_files, resource, referenced[resource.Name.Value], extra, row => maker.Make(resource.Kind, row, made), log);
                return new Dataset(table, made);
            });
        });
    }

    /// <summary>What other datasets cannot be read without: the same object as long as its tables are the same.</summary>
    private FirstTables FirstOf(DataPackage package, ImmutableArray<Dataset> tables) =>
        _memory.Remember("data/ first", [package, .. tables.Select(table => table.Table)], _log, _ =>
        {
            bool areWhole = package.IsWhole && tables.All(table => table.Table is { IsWhole: true, HasBrokenRows: false, HasNoRows: false });
            return new FirstTables(
                new MunicipalityNames(tables.SelectMany(table => table.Records.Municipalities), areWhole),
                new MeasureUnits(tables.SelectMany(table => table.Records.Measures), areWhole));
        });

    /// <summary>What the description of the datasets depends on: which tables there are, and every JSON file.</summary>
    private ImmutableArray<object?> DescriptionInputs(InputFolder folder) =>
    [
        .. folder.Readable
            .Where(file => file.Path.StartsWith("data/", StringComparison.Ordinal))
            .SelectMany(file => file.Path.EndsWith(".json", StringComparison.Ordinal) ? [file.Path, _files.IdentityOf(file.Path)] : new[] { (object?)file.Path }),
    ];

    private ImmutableArray<Narrative> ReadNarratives(InputFolder folder)
    {
        InputFile[] texts = [.. folder.Readable.Where(file =>
            file.Path.StartsWith("content/", StringComparison.Ordinal) && file.Path.EndsWith(".md", StringComparison.Ordinal))];
        var narratives = new Narrative?[texts.Length];
        Parallel.For(0, texts.Length, _parallel, i =>
        {
            string path = texts[i].Path;
            NarrativeKind kind = NarrativeFolders.KindOf(path.Split('/')[1]) ?? NarrativeKind.Page;
            narratives[i] = _memory.Remember(path, [_files.IdentityOf(path)], _log, log => new NarrativeReader(_files, log).Read(path, kind));
        });
        return [.. narratives.OfType<Narrative>()];
    }

    /// <summary>A dataset as it was read.</summary>
    private sealed record Dataset(ReadTable Table, FileRecords Records);

    /// <summary>The datasets that the others are read against.</summary>
    private sealed record FirstTables(MunicipalityNames Municipalities, MeasureUnits Measures);

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
