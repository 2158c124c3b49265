using System.Globalization;

namespace Atlas.Tests.EndToEnd;

/// <summary>
/// An atlas made up from a seed: programmes with parts, shared interventions, several figures of one measure from sources of different weight and
/// date, values missing here and there. It keeps what it made, so that a test can compute everything again without the program.
/// </summary>
internal sealed class RandomAtlas
{
    /// <summary>The measures: id, family, precedence in it, unit, whether additive.</summary>
    public static readonly (string Id, string Family, int Precedence, string Unit, bool Additive)[] Measures =
    [
        ("expected_cost", "cost", 30, "EUR", true),
        ("works_amount", "cost", 20, "EUR", true),
        ("funding_total", "cost", 10, "EUR", true),
        ("payments_total", "payment", 10, "EUR", true),
        ("length_km", "length", 10, "km", true),
        ("trees", "trees", 10, "count", true),
        ("site_area_m2", "site_area", 10, "m2", false),
        ("declared_interventions", "interventions", 10, "count", false),
    ];

    private static readonly string[] Authorities = ["press", "institution", "act", "register"];
    private static readonly string[] Stages = ["announced", "design", "works", "works-done"];

    private static readonly string[] Phases = ["identification", "preparation", "implementation", "completion"];

    private readonly Random _random;
    private readonly HashSet<(string, string, int, string)> _taken = [];

    public RandomAtlas(int seed)
    {
        _random = new Random(seed);
        Reference();
        Territory();
        ProgrammeTree();
        for (int i = 0; i < 12 + _random.Next(25); i++)
        {
            Intervention(i);
        }

        Declared();
    }

    public AtlasFiles Files { get; } = new();

    public List<RandomIntervention> Interventions { get; } = [];

    public List<RandomFigure> Figures { get; } = [];

    /// <summary>The phase of each intervention that a dated fact, only one, tells the state of.</summary>
    public Dictionary<string, string> PhaseOf { get; } = new(StringComparer.Ordinal);

    /// <summary>Programmes: id and parent.</summary>
    public Dictionary<string, string?> Programmes { get; } = new(StringComparer.Ordinal);

    /// <summary>The programmes that an editor linked with the only strategy.</summary>
    public HashSet<string> LinkedProgrammes { get; } = new(StringComparer.Ordinal);

    /// <summary>Municipalities: ISTAT code and zone.</summary>
    public Dictionary<string, string?> Municipalities { get; } = new(StringComparer.Ordinal);

    public string[] Zones { get; } = ["zona-a", "zona-b"];

    private void Reference()
    {
        for (int authority = 0; authority < Authorities.Length; authority++)
        {
            Files.Row("sources", $"fonte-{authority}", $"Fonte {authority}", "Ente", Authorities[authority], "2026-06-30");
        }

        foreach ((string id, string family, int precedence, string unit, bool additive) in Measures)
        {
            Files.Row("measures", id, $"Grandezza {id}", unit, family, precedence, additive ? "yes" : "no", null, $"Definizione di {id}.");
        }

        for (int i = 0; i < Stages.Length; i++)
        {
            Files.Row("vocabularies", "stage", Stages[i], $"Fase {Stages[i]}", Stages[i], i + 1, Phases[i]);
        }

        Files.Row("vocabularies", "programme_kind", "programma", "Programma", "Programme", 1).Row("vocabularies", "programme_kind", "sottoprogramma", "Parte", "Part", 2);
        Files.Row("strategies", "sttm-1", 1, "Strategia uno", "Uno", null, null, "fonte-1", "pagina 1");
    }

    private void Territory()
    {
        foreach (string zone in Zones)
        {
            Files.Row("zones", zone, $"Zona {zone[^1]}", zone[^1] - 'a' + 1, "fonte-1", "elenco");
        }

        for (int i = 0; i < 7; i++)
        {
            string istat = $"01500{i}";
            string? zone = i == 0 ? null : Zones[_random.Next(Zones.Length)];
            Municipalities[istat] = zone;
            string latitude = (45.3 + (i * 0.05)).ToString("0.00", CultureInfo.InvariantCulture);
            Files.Row("municipalities", istat, $"Comune {"Abcdefg"[i]}", $"A00{i}", zone, 1000 + i, 2022, 10 + i, latitude, $"9.{10 + (i * 3)}", null, "fonte-1", "elenco");
        }
    }

    private void ProgrammeTree()
    {
        string[] ids = [.. Enumerable.Range(0, 3 + _random.Next(4)).Select(i => $"prog-{i}")];
        for (int i = 0; i < ids.Length; i++)
        {
            string? parent = i == 0 || _random.Next(3) == 0 ? null : ids[_random.Next(i)];
            Programmes[ids[i]] = parent;
            Files.Row("programmes", ids[i], parent, parent is null ? "programma" : "sottoprogramma", $"Programma {i}", $"P{i}", null, null, null, null, "fonte-1", "elenco");
            if (_random.Next(2) == 0)
            {
                LinkedProgrammes.Add(ids[i]);
                Files.Row("strategy-links", ids[i], "sttm-1", "editorial", "Perché sì.", "fonte-1", "pagina 2");
            }
        }
    }

    private void Intervention(int number)
    {
        string dataset = number % 2 == 0 ? "uno" : "due";
        string id = $"opera-{number:00}";
        string programme = Pick([.. Programmes.Keys]);
        string[] places = [.. Municipalities.Keys.OrderBy(_ => _random.Next()).Take(_random.Next(10) switch { 0 => 0, < 7 => 1, < 9 => 2, _ => 3 })];
        Interventions.Add(new RandomIntervention(id, programme, places));
        Files.Row($"{dataset}/interventions", id, programme, null, $"Opera {number}", string.Join(';', places), null, null, null, null, null, null, null, "fonte-2", "elenco");
        foreach (var measure in Measures.Where(m => !string.Equals(m.Family, "interventions", StringComparison.Ordinal)))
        {
            for (int repeat = _random.Next(3); repeat > 0; repeat--)
            {
                Figure(dataset, id, measure.Id, measure.Unit);
            }
        }

        if (_random.Next(2) == 0)
        {
            int stage = _random.Next(Stages.Length);
            PhaseOf[id] = Phases[stage];
            Files.Row($"{dataset}/events", id, $"202{_random.Next(3, 6)}-0{_random.Next(1, 9)}", Stages[stage], "Un fatto.", "fonte-1", "pagina 3");
        }
    }

    private void Declared()
    {
        foreach (string programme in Programmes.Keys)
        {
            if (_random.Next(2) == 0)
            {
                Figure("uno", programme, "expected_cost", "EUR");
            }

            if (_random.Next(2) == 0)
            {
                Figure("due", programme, "declared_interventions", "count");
            }
        }
    }

    /// <summary>No two figures of a subject and measure have the same source weight and date, so that which is the headline never hangs on the files' order.</summary>
    private void Figure(string dataset, string subject, string measure, string unit)
    {
        int authority = _random.Next(Authorities.Length);
        string date = $"20{_random.Next(18, 26)}-{_random.Next(1, 13):00}-{_random.Next(1, 29):00}";
        if (!_taken.Add((subject, measure, authority, date)))
        {
            return;
        }

        decimal value = unit switch
        {
            "count" => _random.Next(0, 5000),
            "EUR" => Math.Round((decimal)_random.NextInt64(0, _random.Next(4) == 0 ? 1_000_000_000_000 : 100_000_000) / 100, 2),
            _ => (decimal)_random.Next(0, 1_000_000) / 100,
        };
        Figures.Add(new RandomFigure(subject, measure, value, authority, date));
        string note = measure.StartsWith("payments", StringComparison.Ordinal) ? "Come nella fonte." : string.Empty;
        Files.Row($"{dataset}/figures", subject, measure, value, "exact", date, $"fonte-{authority}", $"riga {Figures.Count}", note);
    }

    private T Pick<T>(T[] items) => items[_random.Next(items.Length)];
}
