using System.Collections.Immutable;
using System.Text;
using Atlas.Core.Diagnostics;
using Atlas.Core.Locations;
using Atlas.Core.Records;
using Atlas.Core.Values;
using Atlas.Data.Documents;
using Atlas.Data.Files;
using Atlas.Data.Records;
using Atlas.Data.Text;

namespace Atlas.Data.Schemas;

/// <summary>
/// Reads <c>data/datapackage.json</c> (Data Package v2) and the schemas it names, and adds the CSV files that it does not list but whose
/// name says what they are.
/// </summary>
internal sealed class DataPackageReader
{
    /// <summary>The property of a table that the program computes from others: a published package has it, and it is not read again.</summary>
    public const string DerivedProperty = "atlas:derived";

    /// <summary>The property with the number of rows of a published table.</summary>
    public const string RowsProperty = "atlas:rows";

    private const string Folder = "data/";
    private const string PackageFile = "data/datapackage.json";
    private const string SchemaFolder = "data/schemas/";

    private static readonly ImmutableArray<string> PackageKeys =
    [
        "$schema", "name", "id", "title", "description", "version", "homepage", "licenses", "sources", "contributors", "keywords", "image",
        "created", "resources", "$comment",
    ];

    private static readonly ImmutableArray<string> ResourceKeys =
    [
        "$schema", "name", "path", "data", "type", "title", "description", "schema", "format", "mediatype", "encoding", "dialect", "bytes",
        "hash", "sources", "licenses", "homepage", "profile", "$comment", DerivedProperty, RowsProperty,
    ];

    private readonly IInputFiles _files;
    private readonly DiagnosticLog _log;
    private readonly SortedDictionary<string, InputFile> _csv;
    private readonly Dictionary<string, InputFile> _json;
    private readonly Dictionary<string, TableSchema?> _schemas = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, DataResource> _resources = new(StringComparer.Ordinal);
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private PackageDescription _words = new();
    private bool _isWhole = true;
    private bool _isListWhole = true;

    private DataPackageReader(IInputFiles files, IEnumerable<InputFile> readable, DiagnosticLog log)
    {
        _files = files;
        _log = log;
        InputFile[] data = [.. readable.Where(file => file.Path.StartsWith(Folder, StringComparison.Ordinal))];
        _csv = new SortedDictionary<string, InputFile>(
            data.Where(file => file.Path.EndsWith(".csv", StringComparison.Ordinal)).ToDictionary(file => file.Path, StringComparer.Ordinal),
            StringComparer.Ordinal);
        _json = data.Where(file => file.Path.EndsWith(".json", StringComparison.Ordinal)).ToDictionary(file => file.Path, StringComparer.Ordinal);
    }

    /// <summary>Reads the descriptions among the <paramref name="readable"/> files.</summary>
    public static DataPackage Read(IInputFiles files, IEnumerable<InputFile> readable, DiagnosticLog log)
    {
        var reader = new DataPackageReader(files, readable, log);
        reader.ReadPackage();
        reader.AddUnlisted();
        reader.CheckForeignKeys();
        return new DataPackage([.. reader._resources.Values], reader._isWhole && reader._resources.Count == reader._csv.Count) { Words = reader._words };
    }

    private void ReadPackage()
    {
        if (!_json.ContainsKey(PackageFile))
        {
            _log.Add(Diagnose.Data.PackageMissing(PackageFile));
            _isWhole = _isListWhole = false;
            return;
        }

        if (ReadMap(PackageFile, PackageKeys) is not MapReader package)
        {
            _isWhole = _isListWhole = false;
            return;
        }

        if (package.Node("resources") is null)
        {
            package.Miss("resources");
        }

        package.RequiredText("name");
        _words = PackageWords.Of(package);
        foreach (MapReader resource in package.Maps("resources", ResourceKeys))
        {
            _isListWhole &= ReadResource(resource);
        }
    }

    /// <summary>Reads one entry; false when it is in error, so that the file it means may seem not to be listed.</summary>
    private bool ReadResource(MapReader resource)
    {
        if (resource.RequiredText("name") is not Located<string> name || resource.RequiredText("path") is not Located<string> path)
        {
            return false;
        }

        if (!_names.Add(name.Value))
        {
            _log.Add(Diagnose.Data.DuplicateResource(name.Location, name.Value));
            return false;
        }

        if (!IsSafe(path.Value))
        {
            _log.Add(Diagnose.Data.UnsafePath(path.Location, path.Value));
            return false;
        }

        string file = Folder + path.Value;
        if (!_paths.Add(file))
        {
            _log.Add(Diagnose.Data.DuplicateResource(path.Location, path.Value));
            return false;
        }

        if (resource.Flag(DerivedProperty) is { Value: true })
        {
            _csv.Remove(file);
            return true;
        }

        if (!_csv.ContainsKey(file))
        {
            return ReportMissing(path, file);
        }

        if (SchemaOf(resource, file) is TableSchema schema)
        {
            _resources[file] = new DataResource(name, file, KindOf(resource, schema, file), schema, SeparatorOf(resource))
            {
                EndsWithCrLf = string.Equals(DialectOf(resource)?.Text("lineTerminator")?.Value, "\r\n", StringComparison.Ordinal),
                IsEmpty = resource.Integer(RowsProperty, 0) is { Value: 0 },
            };
        }

        return true;
    }

    /// <summary>Reports that the file of an entry is not there, unless it is and was reported for something else; always false.</summary>
    private bool ReportMissing(Located<string> path, string file)
    {
        _isWhole = false;
        if (!_files.Files.Any(f => string.Equals(f.Path, file, StringComparison.Ordinal)))
        {
            string? nearest = NearestName.Of(path.Value, _csv.Keys.Select(key => key[Folder.Length..]));
            _log.Add(Diagnose.Data.ResourceFileMissing(path.Location, path.Value, nearest));
        }

        return false;
    }

    private TableSchema? SchemaOf(MapReader resource, string file)
    {
        if (resource.Node("schema") is MapNode)
        {
            return new TableSchemaReader(_log).Read(resource.Map("schema", TableSchemaReader.Keys)!, PackageFile);
        }

        if (resource.Node("schema") is null)
        {
            string conventional = SchemaFolder + NameOf(file) + ".json";
            if (!_json.ContainsKey(conventional))
            {
                resource.Miss("schema");
                return null;
            }

            return Schema(conventional);
        }

        if (resource.RequiredText("schema") is not Located<string> path)
        {
            return null;
        }

        if (!IsSafe(path.Value))
        {
            _log.Add(Diagnose.Data.UnsafePath(path.Location, path.Value));
            return null;
        }

        if (!_json.ContainsKey(Folder + path.Value))
        {
            string? nearest = NearestName.Of(path.Value, _json.Keys.Select(key => key[Folder.Length..]).Order(StringComparer.Ordinal));
            _log.Add(Diagnose.Data.ResourceFileMissing(path.Location, path.Value, nearest));
            return null;
        }

        return Schema(Folder + path.Value);
    }

    private static char SeparatorOf(MapReader resource) =>
        DialectOf(resource)?.Text("delimiter")?.Value is { Length: 1 } delimiter ? delimiter[0] : ',';

    private static MapReader? DialectOf(MapReader resource) => resource.Node("dialect") is MapNode ? resource.Map("dialect", []) : null;

    /// <summary>The kind of a file: the name of its schema's file, or of the schema itself where it stands in the package, or else of the file.</summary>
    private static string KindOf(MapReader resource, TableSchema schema, string file) =>
        resource.Node("schema") is not MapNode ? NameOf(schema.File)
        : schema.Name is { } name && RecordKinds.Columns.ContainsKey(name) ? name
        : NameOf(file);

    private void AddUnlisted()
    {
        foreach (string file in _csv.Keys.Where(file => !_paths.Contains(file)))
        {
            string schemaFile = SchemaFolder + NameOf(file) + ".json";
            if (!_json.ContainsKey(schemaFile))
            {
                string[] names = [.. _json.Keys.Where(key => key.StartsWith(SchemaFolder, StringComparison.Ordinal)).Select(NameOf).Order(StringComparer.Ordinal).Select(name => name + ".csv")];
                _log.Add(Diagnose.Data.UnknownDataset(file, NearestName.Of(NameOf(file) + ".csv", names), names));
            }
            else if (Schema(schemaFile) is TableSchema schema)
            {
                AddUnlisted(file, schema);
            }
        }
    }

    private void AddUnlisted(string file, TableSchema schema)
    {
        if (_isListWhole)
        {
            _log.Add(Diagnose.Data.NotListed(file, schema.File));
        }

        // The name that an entry would give it, so that foreign keys find it.
        string name = file[Folder.Length..^".csv".Length].Replace('/', '-');
        string free = _names.Add(name) ? name : file;
        _resources[file] = new DataResource(new Located<string>(free, SourceLocation.WholeFile(file)), file, NameOf(file), schema);
    }

    private TableSchema? Schema(string file)
    {
        if (!_schemas.TryGetValue(file, out TableSchema? schema))
        {
            schema = ReadMap(file, TableSchemaReader.Keys) is MapReader map ? new TableSchemaReader(_log).Read(map, file) : null;
            _schemas.Add(file, schema);
        }

        return schema;
    }

    private MapReader? ReadMap(string file, ImmutableArray<string> keys)
    {
        if (WholeText.Read(_files, file, _log) is not string text)
        {
            return null;
        }

        ParsedDocument document = JsonDocumentParser.Parse(file, Encoding.UTF8.GetBytes(text));
        if (document.Error is DocumentError error)
        {
            _log.Add(Diagnose.Data.NotJson(error.Location, error.Detail));
            return null;
        }

        if (document.Root is MapNode map)
        {
            return new MapReader(map, keys, PackageFaults.Instance, _log);
        }

        _log.Add(Diagnose.Data.PropertyWrong(document.Root!.Location, NameOf(file), Wanted.Map));
        return null;
    }

    private void CheckForeignKeys()
    {
        Dictionary<string, DataResource> byName = _resources.Values.ToDictionary(resource => resource.Name.Value, StringComparer.Ordinal);
        foreach (TableSchema schema in _resources.Values.Select(resource => resource.Schema).Distinct())
        {
            foreach (ForeignKey key in schema.ForeignKeys.Where(key => key.Resource.Value.Length > 0))
            {
                CheckForeignKey(key, byName);
            }
        }
    }

    private void CheckForeignKey(ForeignKey key, Dictionary<string, DataResource> resources)
    {
        if (!resources.TryGetValue(key.Resource.Value, out DataResource? resource))
        {
            if (!_names.Contains(key.Resource.Value))
            {
                _log.Add(Diagnose.Data.UnknownResource(key.Resource.Location, key.Resource.Value, NearestName.Of(key.Resource.Value, resources.Keys)));
            }

            return;
        }

        foreach (Located<string> field in key.ReferencedFields.Where(field => resource.Schema.Field(field.Value) is null))
        {
            string? nearest = NearestName.Of(field.Value, resource.Schema.Fields.Select(f => f.Name));
            _log.Add(Diagnose.Data.UnknownKeyField(field.Location, field.Value, resource.Schema.File, nearest));
        }
    }

    private static string NameOf(string path) => Path.GetFileNameWithoutExtension(path);

    // Data Package v2, "Data": a POSIX path below the descriptor.
    private static bool IsSafe(string path) =>
        path.Length > 0 && path[0] != '/' && !path.AsSpan().ContainsAny("\\:")
        && !path.Split('/').Any(part => part is "" or "." or "..");
}
