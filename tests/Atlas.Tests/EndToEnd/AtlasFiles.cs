using System.Globalization;
using System.Text;
using System.Text.Json;
using Atlas.Data.Files;
using Atlas.Tests.Architecture;

namespace Atlas.Tests.EndToEnd;

/// <summary>The files of a made-up atlas: rows are added table by table; the description of the datasets and the settings are written for them.</summary>
internal sealed class AtlasFiles
{
    private static readonly Dictionary<string, string> Headers = new(StringComparer.Ordinal)
    {
        ["sources"] = "id,title,publisher,authority,date,url,licence,note",
        ["measures"] = "id,label,unit,family,precedence,additive,part_of,definition",
        ["vocabularies"] = "vocabulary,id,label,label_en,order,group,definition",
        ["municipalities"] = "istat,name,belfiore,zone,population,population_year,area_km2,lat,lon,website,source,locator",
        ["zones"] = "id,name,order,source,locator,note",
        ["strategies"] = "id,number,name,short_name,act,act_date,source,locator,note",
        ["strategy-links"] = "subject,strategy,basis,reason,source,locator",
        ["programmes"] = "id,parent,kind,name,short_name,funding_line,act,start,end,source,locator,note",
        ["interventions"] = "id,programme,number,title,municipalities,place,lat,lon,cup,kind,design_level,as_of,source,locator,note",
        ["figures"] = "subject,measure,value,qualifier,as_of,source,locator,note",
        ["events"] = "subject,date,stage,text,source,locator",
        ["inferences"] = "subject,field,reason,confidence,source,locator",
        ["gaps"] = "subject,field,reason,source,locator",
        ["contracts"] = "cig,cup,subjects,object,kind,contractor,amount,date,stage,source,locator",
    };

    private readonly SortedDictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, StringBuilder> _tables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _widths = new(StringComparer.Ordinal);

    /// <summary>Adds a row to <c>data/&lt;path&gt;.csv</c>; the last part of the path names the kind of table. Cells that are left out at the end are empty.</summary>
    public AtlasFiles Row(string path, params object?[] cells)
    {
        if (!_tables.TryGetValue(path, out StringBuilder? table))
        {
            Columns(path);
            table = _tables[path];
        }

        IEnumerable<object?> row = cells.Concat(Enumerable.Repeat<object?>(null, _widths[path] - cells.Length));
        table.AppendJoin(',', row.Select(cell => Quoted(Convert.ToString(cell, CultureInfo.InvariantCulture) ?? string.Empty))).Append('\n');
        return this;
    }

    /// <summary>Sets the header of a table that has columns of measures, before its first row.</summary>
    public AtlasFiles Columns(string path, params string[] measures)
    {
        string[] columns = [.. Headers[path.Split('/')[^1]].Split(','), .. measures];
        _tables[path] = new StringBuilder(string.Join(',', columns)).Append('\n');
        _widths[path] = columns.Length;
        return this;
    }

    /// <summary>Adds a file of text, such as a narrative.</summary>
    public AtlasFiles Text(string path, string text)
    {
        _texts[path] = text;
        return this;
    }

    /// <summary>The text of a table.</summary>
    public string Read(string path) => _tables[path["data/".Length..^".csv".Length]].ToString();

    /// <summary>The files as the reader takes them.</summary>
    public IInputFiles InMemory() => new MemoryFiles(All());

    /// <summary>Writes the files, with this repository's templates, into a folder that a build can start from.</summary>
    public void WriteTo(string folder)
    {
        foreach ((string path, string text) in All())
        {
            string file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        string templates = Path.Combine(Repository.Root, "templates");
        foreach (string file in Directory.EnumerateFiles(templates, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(folder, "templates", Path.GetRelativePath(templates, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private SortedDictionary<string, string> All()
    {
        var all = new SortedDictionary<string, string>(_texts, StringComparer.Ordinal);
        foreach ((string path, StringBuilder table) in _tables)
        {
            all[$"data/{path}.csv"] = table.ToString();
        }

        foreach (string schema in Directory.EnumerateFiles(Path.Combine(Repository.Root, "data", "schemas")))
        {
            all[$"data/schemas/{Path.GetFileName(schema)}"] = File.ReadAllText(schema);
        }

        all["data/datapackage.json"] = Package();
        all.TryAdd("content/site.yml", Settings);
        return all;
    }

    private string Package() => JsonSerializer.Serialize(new
    {
        name = "prova",
        title = "Prova",
        licenses = new[] { new { name = "CC-BY-4.0", path = "https://creativecommons.org/licenses/by/4.0/" } },
        resources = _tables.Keys.Select(path => new
        {
            name = path.Replace('/', '-'),
            path = $"{path}.csv",
            title = path,
            schema = $"schemas/{path.Split('/')[^1]}.json",
            format = "csv",
            mediatype = "text/csv",
            encoding = "utf-8",
        }),
    });

    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny("\",\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private const string Settings = """
        title: Atlante di prova
        subtitle: Territorio di prova
        description: Un atlante fatto per la prova.
        territory: Territorio di prova
        language: it
        base_url: https://atlante.example/
        owner:
          name: Ente di prova
        licence:
          name: CC BY 4.0
          url: https://creativecommons.org/licenses/by/4.0/deed.it
        """;

    private sealed class MemoryFiles(SortedDictionary<string, string> texts) : IInputFiles
    {
        public IReadOnlyList<InputFile> Files { get; } = [.. texts.Select(text => new InputFile(text.Key, Encoding.UTF8.GetByteCount(text.Value)))];

        public Stream Open(string path) => new MemoryStream(Encoding.UTF8.GetBytes(texts[path]), writable: false);
    }
}
