using Atlas.Core.Locations;
using Atlas.Core.Records;
using Atlas.Core.Site;
using Atlas.Core.Values;
using Atlas.Pages.Plan;

namespace Atlas.Tests.Pages.OpenData;

/// <summary>A small atlas with the odd values that open data must carry: formulas, quotes, line ends, partial dates, contradictions, silence.</summary>
internal static class SampleAtlas
{
    public const string Formula = "=HYPERLINK(\"http://evil.example\";\"clicca\")";

    public static PlanContext Context { get; } = ContextOf(Catalogue());

    public static PlanContext ContextOf(Catalogue catalogue, PlanOptions? options = null) =>
        new(new CatalogueIndex(catalogue), options ?? new PlanOptions());

    public static Catalogue Catalogue() => new()
    {
        Site = new SiteSettings
        {
            Title = "Atlante di prova",
            Subtitle = "Prova",
            Description = "Un atlante piccolo, con i valori strani che i dati aperti devono portare senza perdere niente.",
            Owner = new SiteOwner("Città di prova", "https://ente.example/", "c_prova"),
            BaseUrl = "https://atlante.example/",
            Licence = new SiteLicence("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/deed.it"),
            Territory = "Territorio di prova",
            Contacts = new SiteContacts { Email = "dati@ente.example" },
        },
        Package = new PackageDescription
        {
            Name = "atlante-di-prova",
            Title = "Atlante di prova",
            Keywords = ["prova"],
            Tables = [new TableDescription("interventions", "Interventi", "Una riga per intervento.", [new FieldDescription("id", "Identificativo", "Codice stabile.")])],
        },
        Sources =
        [
            new Source { Id = At("atto"), Title = "Delibera n. 1", Publisher = "Città di prova", Authority = Authority.Act, Date = At(Date("2024-05-02")), Url = At("https://ente.example/delibera-1.pdf") },
            new Source { Id = At("giornale"), Title = "Articolo, \"con virgolette\"", Publisher = "Il Giornale", Authority = Authority.Press, Date = At(Date("2024")), Licence = "CC BY 4.0" },
        ],
        Measures =
        [
            Measure("expected_cost", "Spesa prevista", "EUR", MeasureFamily.Cost, 30),
            Measure("works_amount", "Importo dei lavori", "EUR", MeasureFamily.Cost, 20),
            Measure("funding_total", "Finanziamento", "EUR", "funding", 10),
            Measure("funding_pnrr", "Quota PNRR", "EUR", "funding_pnrr", 10) with { PartOf = At("funding_total") },
            Measure("payments_total", "Pagamenti", "EUR", MeasureFamily.Payment, 10),
            Measure("declared_interventions", "Interventi dichiarati", "count", MeasureFamily.Interventions, 10),
            Measure("area_planned_m2", "Superficie prevista", "m2", "area", 10),
            Measure("area_done_m2", "Superficie eseguita", "m2", "area_done", 10),
        ],
        Terms =
        [
            Term("stage", "funded", "Finanziato", 1, "preparation"),
            Term("stage", "works", "Lavori in corso", 2, "implementation"),
            Term("stage", "opened", "Aperto", 3, "completion"),
            Term("stage", "payment", "Pagamento", 4, "none"),
            Term("stage", "awarded", "Aggiudicato", 5, "preparation"),
            Term("kind", "school", "Scuola", 1, null),
            Term("kind", "water", "Acque", 2, null),
            Term("programme_kind", "programma", "Programma", 1, null),
            Term("design_level", "final", "Progetto definitivo", 1, null),
        ],
        Zones = [new Zone { Id = At("nord"), Name = "Nord", Order = 1, SourceId = At("atto") }],
        Municipalities =
        [
            Municipality("015001", "Alfa", "A001", "nord", 1200),
            Municipality("015002", "Bèta dell'Oltre", "A002", null, null) with { Point = null, Website = null },
        ],
        Strategies = [new Strategy { Id = At("sttm-1"), Number = 1, Name = "Strategia uno", ShortName = "Uno", SourceId = At("atto"), ActDate = At(Date("2024-02")) }],
        StrategyLinks = [new StrategyLink { SubjectId = At("p-1"), StrategyId = At("sttm-1"), Basis = LinkBasis.Editorial, Reason = "-1 è un numero, questo no", SourceId = At("atto") }],
        Programmes =
        [
            new Programme { Id = At("p"), Kind = At("programma"), Name = "Programma", ShortName = "P", FundingLine = "Fondo nazionale", Start = At(Date("2022")), SourceId = At("atto"), Locator = "p. 1" },
            new Programme { Id = At("p-1"), ParentId = At("p"), Kind = At("programma"), Name = "Parte uno", ShortName = "P1", SourceId = At("atto") },
        ],
        Interventions =
        [
            new Intervention
            {
                Id = At("a-1"), Dataset = "a", ProgrammeId = At("p-1"), Number = "1", Title = At(Formula), Municipalities = [At("015001")],
                Place = "via \"Roma\"; scala B", Point = At(new GeoPoint(45.5, 9.25)), Cup = At("B41B22000560001"), Kind = At("school"),
                DesignLevel = At("final"), AsOf = At(Date("2024-03")), SourceId = At("atto"), Locator = "tabella A, riga 1", Note = "prima riga\nseconda riga",
            },
            new Intervention { Id = At("a-2"), Dataset = "a", ProgrammeId = At("p"), Municipalities = [At("015001"), At("015002")], SourceId = At("giornale"), Kind = At("water") },
        ],
        Figures =
        [
            Figure("a-1", "expected_cost", 2250000.50m, "atto", "2024-03"),
            Figure("a-1", "expected_cost", 2000000m, "giornale", null) with { Qualifier = Qualifier.About, Note = "'+nota" },
            Figure("a-1", "funding_total", 2000000m, "atto", "2024-03"),
            Figure("a-1", "funding_pnrr", 1500000m, "atto", "2024-03"),
            Figure("a-1", "payments_total", 450000.10m, "atto", "2025-03-31"),
            Figure("a-1", "area_planned_m2", 7637.01m, "atto", null),
            Figure("a-1", "area_done_m2", 1000m, "atto", "2025"),
            Figure("a-2", "works_amount", -100.25m, "atto", null),
            Figure("p", "declared_interventions", 3m, "giornale", "2023"),
            Figure("p", "expected_cost", 5000000m, "atto", "2024-01"),
            Figure("015001", "payments_total", 10m, "atto", null),
        ],
        Events =
        [
            Event("a-1", "2022-03", "funded", "Finanziato dalla Città."),
            Event("a-1", "2024-05-02", "works", "Avviati i lavori <della \"scuola\"> & altro."),
            Event("a-2", null, "funded", "Citato senza data."),
            Event("p", "2023", "payment", "@pagato"),
        ],
        Contracts =
        [
            new Contract
            {
                Cig = At("95156957EC"), Cup = At("B41B22000560001"), Subjects = [At("a-1"), At("a-2")], Object = "Lavori", Kind = "works", Contractor = "Impresa & Figli S.r.l.",
                Amount = At(123456.78m), Date = At(Date("2024-04")), Stage = At("awarded"), SourceId = At("atto"), Location = Place,
            },
            new Contract { Subjects = [At("p")], Object = "Progetto", Kind = "design", SourceId = At("giornale"), Location = Place },
        ],
        Inferences = [new Inference { SubjectId = At("a-1"), Field = At("kind"), Reason = "dal titolo", Confidence = Confidence.Medium, SourceId = At("atto") }],
        Gaps = [new Gap { SubjectId = At("a-2"), Field = At("title"), Reason = "nessuna fonte lo dà" }],
    };

    public static Located<T> At<T>(T value) => new(value, Place);

    public static PartialDate Date(string text) =>
        PartialDate.TryParse(text, out PartialDate date) ? date : throw new ArgumentException(text, nameof(text));

    private static SourceLocation Place { get; } = new("data/prova.csv", 2, 1);

    private static Measure Measure(string id, string label, string unit, string family, int precedence) => new()
    {
        Id = At(id),
        Label = label,
        Unit = unit,
        Family = family,
        Precedence = precedence,
        Additive = true,
        Definition = label + ": che cosa dice.",
    };

    private static VocabularyTerm Term(string vocabulary, string id, string label, int order, string? group) =>
        new() { Vocabulary = vocabulary, Id = At(id), Label = label, Order = order, Group = group };

    private static Municipality Municipality(string istat, string name, string belfiore, string? zone, int? population) => new()
    {
        Istat = At(istat),
        Name = At(name),
        Slug = Slug.Of(name),
        Belfiore = At(belfiore),
        ZoneId = zone is null ? null : At(zone),
        Population = population,
        PopulationYear = population is null ? null : 2022,
        AreaKm2 = 12.5m,
        Point = At(new GeoPoint(45.38188, 8.8952)),
        Website = At("https://alfa.example/"),
        SourceId = At("atto"),
    };

    private static Figure Figure(string subject, string measure, decimal value, string source, string? asOf) => new()
    {
        SubjectId = At(subject),
        MeasureId = At(measure),
        Value = At(value),
        AsOf = asOf is null ? null : At(Date(asOf)),
        SourceId = At(source),
        Locator = "p. 3",
    };

    public static DatedEvent Event(string subject, string? date, string stage, string text) => new()
    {
        SubjectId = At(subject),
        Date = date is null ? null : At(Date(date)),
        Stage = At(stage),
        Text = text,
        SourceId = At("atto"),
    };
}
