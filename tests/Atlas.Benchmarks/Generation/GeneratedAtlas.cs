using System.Globalization;
using System.Text;

namespace Atlas.Benchmarks.Generation;

/// <summary>Writes an atlas of any size whose numbers and words are made up from a fixed seed, for measuring only.</summary>
/// <param name="size">How large it is.</param>
/// <param name="repository">Folder whose <c>data/schemas</c>, <c>measures.csv</c>, <c>vocabularies.csv</c> and <c>templates/</c> are used.</param>
public sealed class GeneratedAtlas(AtlasSize size, string repository)
{
    private const int Seed = 20_261_121;
    private static readonly string[] Words =
        ["parco", "scuola", "piazza", "biblioteca", "pista", "ciclabile", "cortile", "nido", "mercato", "viale", "sottopasso", "centro", "civico"];

    private static readonly string[] Stages = ["admitted", "design", "tender", "awarded", "works-started", "works-done"];

    private readonly Random _random = new(Seed);

    /// <summary>Writes the atlas into <paramref name="folder"/>, which is made where it does not exist.</summary>
    public void WriteTo(string folder)
    {
        CopyFolder(Path.Combine(repository, "templates"), Path.Combine(folder, "templates"));
        CopyFolder(Path.Combine(repository, "data", "schemas"), Path.Combine(folder, "data", "schemas"));
        foreach (string file in (string[])["measures.csv", "vocabularies.csv", "strategies.csv"])
        {
            File.Copy(Path.Combine(repository, "data", file), Path.Combine(folder, "data", file), overwrite: true);
        }

        Directory.CreateDirectory(Path.Combine(folder, "content"));
        File.Copy(Path.Combine(repository, "content", "site.yml"), Path.Combine(folder, "content", "site.yml"), overwrite: true);
        string data = Path.Combine(folder, "data");
        string dataset = Path.Combine(data, "generato");
        Directory.CreateDirectory(dataset);
        Write(Path.Combine(data, "datapackage.json"), ["{\"name\":\"generato\",\"resources\":[]}"]);
        Write(Path.Combine(data, "sources.csv"), Sources());
        Write(Path.Combine(data, "zones.csv"), Zones());
        Write(Path.Combine(data, "municipalities.csv"), Municipalities());
        Write(Path.Combine(data, "programmes.csv"), Programmes());
        Write(Path.Combine(data, "strategy-links.csv"), StrategyLinks());
        Write(Path.Combine(dataset, "interventions.csv"), Interventions());
        Write(Path.Combine(dataset, "figures.csv"), Figures());
        Write(Path.Combine(dataset, "events.csv"), Events());
    }

    /// <summary>Writes a narrative for every intervention.</summary>
    public void WriteNarrativesTo(string folder)
    {
        string narratives = Path.Combine(folder, "content", "interventi");
        Directory.CreateDirectory(narratives);
        for (int i = 0; i < size.Interventions; i++)
        {
            Write(
                Path.Combine(narratives, Invariant($"int-{i}.md")),
                [
                    "---",
                    Invariant($"description: Che cosa si fa con l'intervento generato numero {i}, in poche parole."),
                    "updated: 2025-07-01",
                    "sources: [registro]",
                    "---",
                    string.Empty,
                    Invariant($"## Che cosa cambia\n\nIl testo dell'intervento {i}: {Title(i)}, {Title(i)}. La spesa è di {{{{ figure \"int-{i}\" \"expected_cost\" }}}}."),
                    Invariant($"\n- {Title(i)}\n- {Title(i)}\n\nSi veda anche [un altro intervento](intervento:int-{(i + 1) % size.Interventions})."),
                ]);
        }
    }

    private static IEnumerable<string> Sources()
    {
        yield return "id,title,publisher,authority,date,url,licence,note";
        yield return "registro,Registro generato,Ente,register,2026-01-31,,,";
        yield return "stampa,Rassegna generata,Giornale,press,2026-02-28,,,";
        // The strategies are those of the repository, and so are their sources.
        yield return "cmm-sttm-variante-2024,Variante,Ente,institution,2024-08-01,,,";
    }

    private static IEnumerable<string> Zones()
    {
        yield return "id,name,order,source,locator,note";
        for (int zone = 1; zone <= 7; zone++)
        {
            yield return Invariant($"zona-{zone},Zona {zone},{zone},registro,tabella,");
        }
    }

    private IEnumerable<string> Municipalities()
    {
        yield return "istat,name,belfiore,zone,population,population_year,area_km2,lat,lon,website,source,locator";
        int columns = (int)Math.Ceiling(Math.Sqrt(size.Municipalities));
        for (int i = 0; i < size.Municipalities; i++)
        {
            double latitude = 45 + (i / columns * 0.05) + (_random.NextDouble() * 0.03);
            double longitude = 8.5 + (i % columns * 0.07) + (_random.NextDouble() * 0.04);
            yield return Invariant(
                $"{Istat(i)},Comune {i},{(char)('A' + (i / 1000))}{i % 1000:000},zona-{(i % 7) + 1},{_random.Next(500, 60_000)},2022,{5 + (_random.NextDouble() * 20):0.00},{latitude:0.00000},{longitude:0.00000},,registro,tabella");
        }
    }

    private IEnumerable<string> Programmes()
    {
        yield return "id,parent,kind,name,short_name,funding_line,act,start,end,source,locator,note";
        for (int i = 0; i < size.Programmes; i++)
        {
            string parent = i % 4 == 0 ? string.Empty : Invariant($"prog-{i - (i % 4)}");
            yield return Invariant($"prog-{i},{parent},{(parent.Length == 0 ? "programma" : "sottoprogramma")},Programma {i},P{i},Linea {i % 5},,,,registro,riga {i},");
        }
    }

    private IEnumerable<string> StrategyLinks()
    {
        yield return "subject,strategy,basis,reason,source,locator";
        for (int i = 0; i < size.Programmes; i++)
        {
            yield return Invariant($"prog-{i},sttm-{(i % 3) + 1},editorial,Temi affini,registro,riga {i}");
        }
    }

    private IEnumerable<string> Interventions()
    {
        yield return "id,programme,number,title,municipalities,place,lat,lon,cup,kind,design_level,as_of,source,locator,note,expected_cost,municipal_cofunding,requested_contribution";
        for (int i = 0; i < size.Interventions; i++)
        {
            int first = _random.Next(size.Municipalities);
            string places = i % 20 == 0 ? $"{Istat(first)};{Istat((first + 1) % size.Municipalities)}" : Istat(first);
            int contribution = _random.Next(50_000, 5_000_000);
            int share = _random.Next(0, 500_000);
            yield return Invariant(
                $"int-{i},prog-{i % size.Programmes},{i},{Title(i)},{places},via {Words[i % Words.Length]} {i % 90},,,B{(i % 9) + 1}{i % 10}B{i:00000000000},,,,registro,riga {i},,{contribution + share},{share},{contribution}");
        }
    }

    private IEnumerable<string> Figures()
    {
        yield return "subject,measure,value,qualifier,as_of,source,locator,note";
        for (int i = 0; i < size.Interventions; i++)
        {
            int funding = _random.Next(50_000, 5_000_000);
            yield return Invariant($"int-{i},funding_total,{funding},exact,2025-03-31,registro,riga {i},");
            yield return Invariant($"int-{i},payments_total,{_random.Next(0, funding)},exact,2025-03-31,registro,riga {i},");
        }
    }

    private IEnumerable<string> Events()
    {
        yield return "subject,date,stage,text,source,locator";
        for (int i = 0; i < size.Interventions; i++)
        {
            int last = _random.Next(Stages.Length);
            for (int stage = 0; stage <= last; stage += 2)
            {
                yield return Invariant($"int-{i},{2021 + stage:0000}-{(i % 12) + 1:00},{Stages[stage]},Fatto {stage} dell'intervento {i}.,stampa,pagina {i}");
            }
        }
    }

    private string Title(int i) =>
        Invariant($"{Words[_random.Next(Words.Length)]} {Words[_random.Next(Words.Length)]} {Words[_random.Next(Words.Length)]} {i}");

    private static string Istat(int i) => Invariant($"{i + 1:000000}");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static void Write(string file, IEnumerable<string> lines)
    {
        using var writer = new StreamWriter(file, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        foreach (string line in lines)
        {
            writer.WriteLine(line);
        }
    }

    private static void CopyFolder(string from, string to)
    {
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }
    }
}
