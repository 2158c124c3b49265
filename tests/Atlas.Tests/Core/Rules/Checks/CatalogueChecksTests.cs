using Atlas.Core.Diagnostics;
using Atlas.Core.Locations;
using Atlas.Core.Records;
using Atlas.Core.Rules;
using Atlas.Core.Values;
using Atlas.Tests.Core.Catalogues;

namespace Atlas.Tests.Core.Rules.Checks;

/// <summary>One broken catalogue for each code of <see cref="Diagnose.Records"/>, with the exact text that it gives.</summary>
public sealed class CatalogueChecksTests
{
    private static readonly Dictionary<string, Case> Cases = new(StringComparer.Ordinal)
    {
        ["ATL1501"] = new(
            c => c.Figure("aa-01x", "length_km", 1),
            "data/prova/figures.csv:2:1 'aa-01x' non è un intervento, un programma, una strategia, una zona o un comune dell'atlante"
            + " | forse si intende 'aa-01'; correggere l'identificativo, oppure aggiungere la riga che manca"),
        ["ATL1502"] = new(
            c => c.Figure("aa-01", "length_km", 1, "font"),
            "data/prova/figures.csv:2:6 la fonte 'font' non c'è in data/sources.csv"
            + " | forse si intende 'fonte'; correggere l'identificativo, oppure aggiungere la fonte a data/sources.csv"),
        ["ATL1503"] = new(
            c => c.Figure("aa-01", "lenght_km", 1),
            "data/prova/figures.csv:2:2 la grandezza 'lenght_km' non c'è in data/measures.csv"
            + " | forse si intende 'length_km'; correggere il nome, oppure aggiungere la grandezza a data/measures.csv"),
        ["ATL1504"] = new(
            c => c.Intervention("b", "altro"),
            "data/prova/interventions.csv:3:2 il programma 'altro' non c'è in data/programmes.csv"
            + " | correggere l'identificativo, oppure aggiungere il programma a data/programmes.csv"),
        ["ATL1505"] = new(
            c => c.Programme("x", "y").Programme("y", "z").Programme("z", "y"),
            "data/programmes.csv:4:2 il programma 'y' finisce per essere parte di se stesso: y → z → y"
            + " | lasciare vuota la colonna parent del programma che sta sopra gli altri"),
        ["ATL1506"] = new(
            c => c.Strategy("sttm-1").Link("aa-01", "sttm1"),
            "data/strategy-links.csv:2:2 la strategia 'sttm1' non c'è in data/strategies.csv"
            + " | forse si intende 'sttm-1'; correggere l'identificativo, oppure aggiungere la strategia a data/strategies.csv"),
        ["ATL1507"] = new(
            c => c.Zone("nord-ovest").Municipality("015001", "Uno", "nord-ovst"),
            "data/municipalities.csv:2:4 la zona 'nord-ovst' non c'è in data/zones.csv"
            + " | forse si intende 'nord-ovest'; correggere l'identificativo, oppure aggiungere la zona a data/zones.csv"),
        ["ATL1508"] = new(
            c => c.Event("aa-01", "2024", "work"),
            "data/prova/events.csv:2:3 'work' non è una voce del vocabolario 'stage' di data/vocabularies.csv"
            + " | forse si intende 'works'; usare una delle voci del vocabolario, oppure aggiungerla a data/vocabularies.csv"),
        ["ATL1509"] = new(
            c => c.Measure("payments_pnrr", "payments_pnrr", partOf: "payments"),
            "data/measures.csv:12:7 la grandezza 'payments', di cui questa sarebbe una parte, non c'è in data/measures.csv"
            + " | correggere la colonna part_of, oppure lasciarla vuota"),
        ["ATL1510"] = new(
            c => c.Measure("m1", "m1", partOf: "m1"),
            "data/measures.csv:12:7 la grandezza 'm1' finisce per essere parte di se stessa: m1 → m1 | lasciare vuota la colonna part_of della grandezza intera"),
        ["ATL1511"] = new(
            c => c.Intervention("aa-01", "p", dataset: "altra"),
            "data/altra/interventions.csv:2:1 l'identificativo 'aa-01' è già usato in data/prova/interventions.csv:2:1"
            + " | dare un altro identificativo a uno dei due: gli identificativi sono unici in tutto l'atlante"),
        ["ATL1512"] = new(
            c => c.Intervention("b", "p", cup: "E38C2000032000O"),
            "data/prova/interventions.csv:3:9 'E38C2000032000O' ha quindici caratteri ma non la forma di un CUP | controllare il codice nella fonte:"
            + " una lettera da B a J, due cifre dell'anno, una lettera da A a J e undici cifre, come E38C20000320001"),
        ["ATL1513"] = new(
            c => c.Intervention("b", "p", cup: "E38C2000"),
            "data/prova/interventions.csv:3:9 'E38C2000' non è un CUP | riprendere il codice dalla fonte: quindici caratteri, come E38C20000320001"),
        ["ATL1514"] = new(
            c => c.Contract("9303 197906", null, ["aa-01"]),
            "data/prova/contracts.csv:2:1 '9303 197906' non è un CIG | riprendere il codice dalla fonte: dieci caratteri, come 9303197906"),
        ["ATL1515"] = new(
            c => c.Contract("9303197905", null, ["aa-01"]),
            "data/prova/contracts.csv:2:1 il CIG '9303197905' ha un carattere sbagliato: le ultime tre cifre non tornano con le prime sette"
            + " | riprendere il codice dalla fonte, carattere per carattere"),
        ["ATL1516"] = new(
            c => c.Municipality("15146", "Milano"),
            "data/municipalities.csv:2:1 '15146' non è un codice ISTAT di comune | scrivere le sei cifre, zeri compresi, come 015146"),
        ["ATL1517"] = new(
            c => c.Municipality("015146", "Milano", belfiore: "F20"),
            "data/municipalities.csv:2:3 'F20' non è un codice catastale di comune | scrivere una lettera maiuscola e tre cifre, come F205"),
        ["ATL1518"] = new(
            c => c.Contract(null, "E38C20000320002", ["aa-01"]),
            "data/prova/contracts.csv:2:2 il CUP 'E38C20000320002' non è di nessuno dei soggetti del contratto"
            + " | forse si intende 'E38C20000320001'; correggere il CUP, oppure la colonna subjects"),
        ["ATL1519"] = new(
            c => c.Figure("aa-01", "payments_total", 10.5m).Figure("aa-01", "funding_total", 10),
            "data/prova/figures.csv:2:3 i pagamenti (10.5) superano il finanziamento (10) che la stessa fonte dà alla stessa data"
            + " | controllare le due cifre nella fonte; se la fonte le dà davvero così, dirlo nella colonna note"),
        ["ATL1520"] = new(
            c => c.Programme("q", start: "2024-03", end: "2023"),
            "data/programmes.csv:3:9 la fine (2023) viene prima dell'inizio (2024-03) | controllare le due date nella fonte"),
        ["ATL1521"] = new(
            c => c.Event("aa-01", "2025-07-01", "works"),
            "data/prova/events.csv:2:2 il fatto è del 2025-07-01 ma la fonte che lo racconta è del 2025-06"
            + " | controllare le due date; una scadenza futura si scrive con la fase deadline"),
        ["ATL1522"] = new(
            c => c.Figure("aa-01", "length_km", 1, asOf: "2026"),
            "data/prova/figures.csv:2:5 la riga parla del 2026 ma la sua fonte è del 2025-06"
            + " | controllare la data della riga e quella della fonte in data/sources.csv"),
        ["ATL1523"] = new(
            c => c.Event("aa-01", "2022", "works-done").Event("aa-01", "2024-05", "announced").Event("aa-01", "2023", "works"),
            "data/prova/events.csv:2:2 'aa-01' risulta concluso il 2022, prima di ogni fatto che lo prepara o lo avvia (il primo è del 2023)"
            + " | controllare le date dei fatti"),
        ["ATL1524"] = new(
            c => c.Municipality("015001", "Uno", latitude: 45.5, longitude: 9.2).Intervention("b", "p", ["015001"], latitude: 9.2, longitude: 45.5),
            "data/prova/interventions.csv:3:7 il punto è a 5316 km dal comune di Uno | controllare le coordinate: la latitudine viene prima della"
            + " longitudine, in gradi con il punto decimale, come 45.46427 e 9.18951"),
        ["ATL1525"] = new(
            c => c.Municipality("015001", "Cantu").Municipality("015002", "Cantù"),
            "data/municipalities.csv:3:2 'Cantù' avrebbe lo stesso indirizzo 'cantu' di 'Cantu' | correggere il nome: due comuni non possono avere la stessa pagina"),
        ["ATL1526"] = new(
            c => c.Strategy("s").Link("aa-01", "s", LinkBasis.Editorial, " "),
            "data/strategy-links.csv:2:1 il collegamento redazionale non dice perché | scrivere la ragione nella colonna reason"),
        ["ATL1527"] = new(
            c => c.Figure("aa-01", "length_km", 1).Figure("aa-01", "length_km", 1, asOf: "2024").Figure("aa-01", "length_km", 1.0m),
            "data/prova/figures.csv:4:3 la stessa cifra c'è già in data/prova/figures.csv:2:3 | togliere una delle due righe"),
        ["ATL1528"] = new(
            c => c.Figure("aa-01", "length_km", 0.12345678m),
            "data/prova/figures.csv:2:3 0.12345678 ha troppe cifre perché le somme restino esatte | scrivere al massimo quindici cifre intere e sei decimali"),
        ["ATL1529"] = new(
            c => c.Measure("cost_m2", MeasureFamily.Cost, "m2"),
            "data/measures.csv:12:1 la famiglia 'cost' mescola unità diverse: qui m2, in 'expected_cost' EUR"
            + " | dare alla grandezza un'altra famiglia, oppure la stessa unità"),
        ["ATL1530"] = new(
            c => c.Gap("aa-01", "title").Gap("aa-01", "place").Gap("aa-01", "length_km").Figure("aa-01", "length_km", 1, qualifier: Qualifier.About),
            "data/prova/gaps.csv:2:2 'title' di 'aa-01' ha un valore, quindi non manca | togliere la riga, oppure il valore"),
        ["ATL1531"] = new(
            c => c.Inference("aa-01", "titel"),
            "data/prova/inferences.csv:2:2 'titel' non è né una colonna né una grandezza"
            + " | forse si intende 'title'; scrivere il nome di una colonna o di una grandezza di data/measures.csv"),
        ["ATL1532"] = new(
            c => c.Intervention("b", "p", cup: "E38C20000320001").Intervention("c", "p", cup: "E38C20000320001", note: "Lo stesso CUP copre due lotti."),
            "data/prova/interventions.csv:3:9 il CUP 'E38C20000320001' è già quello di 'aa-01'"
            + " | controllare il codice; se un CUP copre davvero due interventi, dirlo nella colonna note"),
        ["ATL1533"] = new(
            c => c.Measure("bike_m2", "bike", "m2", partOf: "length_km"),
            "data/measures.csv:12:7 'bike_m2' è in m2, ma la grandezza di cui è parte, 'length_km', è in km"
            + " | usare la stessa unità, oppure lasciare vuota la colonna part_of"),
        ["ATL1534"] = new(
            c => c.Source("senza").Event("aa-01", "2099-12-31", "works", source: "senza"),
            "data/prova/events.csv:2:2 il 2099-12-31 è più di trent'anni dopo la fonte più recente, che è del 2025-06 | controllare l'anno"),
    };

    public static TheoryData<string> Codes => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_broken_catalogue_gives_its_code_alone_with_its_exact_text(string code)
    {
        (Func<CatalogueBuilder, CatalogueBuilder> rows, string expected) = Cases[code];

        Assert.Equal([$"{code} {expected}"], Run(rows));
    }

    [Fact]
    public void In_english_every_code_has_its_exact_text() => ExactText.AssertIs(
        Path.Combine("Core", "Rules", "Checks", "english.txt"),
        string.Concat(Cases.OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => $"{string.Join('\n', Run(c.Value.Rows, Language.English))}\n")));

    [Fact]
    public void Every_rule_of_the_range_has_its_case()
    {
        IEnumerable<string> rules = typeof(Diagnose.Records).GetFields()
            .Where(f => f.FieldType == typeof(DiagnosticRule))
            .Select(f => ((DiagnosticRule)f.GetValue(null)!).Code);

        Assert.Equal(rules.Order(StringComparer.Ordinal), Cases.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_sound_catalogue_gives_nothing() => Assert.Empty(Run(c => c
        .Zone("z").Municipality("015001", "Uno", "z", 45.5, 9.2).Strategy("s").Link("aa-01", "s", LinkBasis.Editorial)
        .Intervention("b", "p", ["015001"], latitude: 45.6, longitude: 9.3, kind: "green", designLevel: "pfte", asOf: "2025")
        .Figure("b", "expected_cost", 10, asOf: "2025-06-30").Figure("b", "payments_total", 12).Figure("b", "funding_total", 12)
        .Figure("015001", "length_km", 1).Figure("z", "length_km", 1).Figure("s", "length_km", 1).Figure("p", "length_km", 1)
        .Event("b", "2025-06-30", "works").Event("b", null, "works-done").Event("b", "2030", "milestone")
        .Contract("9303197906", "E38C20000320001", ["aa-01"], "2025", "tender").Contract("A00D123699", "E38C20000320001", ["p"])
        .Inference("b", "place").Gap("b", "title").Gap("b", "cup")));

    [Fact]
    public void A_payment_over_the_funding_that_its_row_explains_is_a_fact_of_the_source() =>
        Assert.Empty(Run(c => c.Figure("aa-01", "payments_total", 11, note: "Così nel registro.").Figure("aa-01", "funding_total", 10)));

    [Fact]
    public void A_cell_already_in_error_is_not_reported_again_in_other_words()
    {
        var log = new DiagnosticLog();
        log.Add(new Diagnostic(new DiagnosticRule("ATL1010", Severity.Error, new("x", "x"), new("x", "x")), new SourceLocation("data/prova/figures.csv", 2, 1)));
        CatalogueChecks.Run(Basic().Figure("sconosciuto", "length_km", 1).Index(), log);

        Assert.Equal(["ATL1010"], log.InOrder().Select(d => d.Code));
    }

    [Fact]
    public void In_english_the_hint_is_in_english_too()
    {
        var log = new DiagnosticLog();
        CatalogueChecks.Run(Basic().Figure("aa-01", "lenght_km", 1).Index(), log);
        Diagnostic diagnostic = Assert.Single(log.InOrder());

        Assert.Equal("the measure 'lenght_km' is not in data/measures.csv", diagnostic.Message(Language.English));
        Assert.Equal("perhaps 'length_km' is meant; mend the name, or add the measure to data/measures.csv", diagnostic.Remedy(Language.English));
    }

    [Fact]
    public void Tens_of_thousands_of_wrong_ids_among_as_many_are_reported_without_a_search_for_each()
    {
        CatalogueBuilder rows = Basic();
        for (int i = 0; i < 20_000; i++)
        {
            rows.Intervention($"intervento-{i}", "p").Figure($"sconosciuto-{i}", "length_km", 1);
        }

        var log = new DiagnosticLog();
        CatalogueChecks.Run(rows.Index(), log);

        Assert.Equal(DiagnosticLog.MostKept, log.InOrder().Count);
        Assert.Equal(20_000 - DiagnosticLog.MostKept, Assert.Single(log.Omitted).Count);
    }

    private static string[] Run(Func<CatalogueBuilder, CatalogueBuilder> rows, Language language = Language.Italian)
    {
        var log = new DiagnosticLog();
        CatalogueChecks.Run(rows(Basic()).Index(), log);
        return [.. log.InOrder().Select(d => $"{d.Code} {d.Location} {d.Message(language)} | {d.Remedy(language)}")];
    }

    private static CatalogueBuilder Basic() =>
        CatalogueBuilder.Basic().Programme("p").Intervention("aa-01", "p", title: "Titolo", cup: "E38C20000320001");

    private sealed record Case(Func<CatalogueBuilder, CatalogueBuilder> Rows, string Expected);
}
