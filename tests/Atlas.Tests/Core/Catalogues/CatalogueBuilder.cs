using System.Collections.Immutable;
using Atlas.Core.Locations;
using Atlas.Core.Records;
using Atlas.Core.Site;
using Atlas.Core.Values;

namespace Atlas.Tests.Core.Catalogues;

/// <summary>Writes small catalogues: each row one line further down its file, each value in the column that the method's argument has.</summary>
internal sealed class CatalogueBuilder
{
    private readonly Dictionary<string, int> _lines = [];
    private readonly List<Source> _sources = [];
    private readonly List<Measure> _measures = [];
    private readonly List<VocabularyTerm> _terms = [];
    private readonly List<Municipality> _municipalities = [];
    private readonly List<Zone> _zones = [];
    private readonly List<Strategy> _strategies = [];
    private readonly List<StrategyLink> _links = [];
    private readonly List<Programme> _programmes = [];
    private readonly List<Intervention> _interventions = [];
    private readonly List<Figure> _figures = [];
    private readonly List<DatedEvent> _events = [];
    private readonly List<Inference> _inferences = [];
    private readonly List<Gap> _gaps = [];
    private readonly List<Contract> _contracts = [];
    private readonly List<Narrative> _narratives = [];

    /// <summary>The atlas's settings.</summary>
    public SiteSettings Site { get; set; } = new()
    {
        Title = "Atlante",
        Subtitle = "di prova",
        Description = "Un atlante di prova.",
        Owner = new SiteOwner("Ente", null, null),
        BaseUrl = "https://example.org/",
        Licence = new SiteLicence("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/deed.it"),
        Territory = "Territorio di prova",
    };

    /// <summary>A catalogue with a source, the families of measures that the program knows, the stages, and nothing else.</summary>
    public static CatalogueBuilder Basic() => new CatalogueBuilder()
        .Source("fonte", Authority.Institution, "2025-06")
        .Measure("expected_cost", MeasureFamily.Cost, precedence: 30)
        .Measure("works_amount", MeasureFamily.Cost, precedence: 20)
        .Measure("funding_total", MeasureFamily.Cost, precedence: 10)
        .Measure("municipal_cofunding", "cofunding", partOf: "expected_cost")
        .Measure("requested_contribution", "contribution", precedence: 30, partOf: "expected_cost")
        .Measure("admitted_funding", "contribution", precedence: 20, additive: false, partOf: "expected_cost")
        .Measure("payments_total", MeasureFamily.Payment)
        .Measure("declared_interventions", MeasureFamily.Interventions, "count", additive: false)
        .Measure("declared_municipalities", MeasureFamily.Municipalities, "count", additive: false)
        .Measure("length_km", "length", "km")
        .Term("stage", "announced", 1, "identification")
        .Term("stage", "tender", 7, "preparation")
        .Term("stage", "works-started", 10, "implementation")
        .Term("stage", "works", 11, "implementation")
        .Term("stage", "works-done", 13, "completion")
        .Term("stage", "withdrawn", 16, "cancelled")
        .Term("stage", "milestone", 19, "none")
        .Term("programme_kind", "programma", 1, null)
        .Term("kind", "green", 1, null)
        .Term("design_level", "pfte", 1, null);

    public CatalogueBuilder Source(string id, Authority authority = Authority.Institution, string? date = null, string publisher = "Ente")
    {
        SourceLocation row = Row("data/sources.csv");
        _sources.Add(new Source { Id = At(row, 1, id), Title = $"Documento {id}", Publisher = publisher, Authority = authority, Date = Date(row, 5, date) });
        return this;
    }

    public CatalogueBuilder Measure(
        string id, string family, string unit = "EUR", int precedence = 10, bool additive = true, string? partOf = null)
    {
        SourceLocation row = Row("data/measures.csv");
        _measures.Add(new Measure
        {
            Id = At(row, 1, id),
            Label = id,
            Unit = unit,
            Family = family,
            Precedence = precedence,
            Additive = additive,
            PartOf = Optional(row, 7, partOf),
            Definition = id,
        });
        return this;
    }

    public CatalogueBuilder Term(string vocabulary, string id, int order, string? group)
    {
        SourceLocation row = Row("data/vocabularies.csv");
        _terms.Add(new VocabularyTerm { Vocabulary = vocabulary, Id = At(row, 2, id), Label = id, Order = order, Group = group });
        return this;
    }

    public CatalogueBuilder Zone(string id)
    {
        SourceLocation row = Row("data/zones.csv");
        _zones.Add(new Zone { Id = At(row, 1, id), Name = id, SourceId = At(row, 4, "fonte") });
        return this;
    }

    public CatalogueBuilder Municipality(
        string istat, string name, string? zone = null, double? latitude = null, double? longitude = null, string belfiore = "A001", string? slug = null)
    {
        SourceLocation row = Row("data/municipalities.csv");
        _municipalities.Add(new Municipality
        {
            Istat = At(row, 1, istat),
            Name = At(row, 2, name),
            Slug = slug ?? Slug.Of(name),
            Belfiore = At(row, 3, belfiore),
            ZoneId = Optional(row, 4, zone),
            Point = Point(row, 8, latitude, longitude),
            AreaKm2 = 10,
            SourceId = At(row, 11, "fonte"),
        });
        return this;
    }

    public CatalogueBuilder Strategy(string id)
    {
        SourceLocation row = Row("data/strategies.csv");
        _strategies.Add(new Strategy { Id = At(row, 1, id), Number = _strategies.Count + 1, Name = id, ShortName = id, SourceId = At(row, 7, "fonte") });
        return this;
    }

    public CatalogueBuilder Link(string subject, string strategy, LinkBasis basis = LinkBasis.Stated, string reason = "perché sì")
    {
        SourceLocation row = Row("data/strategy-links.csv");
        _links.Add(new StrategyLink { SubjectId = At(row, 1, subject), StrategyId = At(row, 2, strategy), Basis = basis, Reason = reason });
        return this;
    }

    public CatalogueBuilder Programme(string id, string? parent = null, string? start = null, string? end = null, string kind = "programma")
    {
        SourceLocation row = Row("data/programmes.csv");
        _programmes.Add(new Programme
        {
            Id = At(row, 1, id),
            ParentId = Optional(row, 2, parent),
            Kind = At(row, 3, kind),
            Name = id,
            ShortName = id,
            Start = Date(row, 8, start),
            End = Date(row, 9, end),
            SourceId = At(row, 10, "fonte"),
        });
        return this;
    }

    public CatalogueBuilder Intervention(
        string id,
        string programme,
        string[]? municipalities = null,
        string? title = null,
        string? cup = null,
        string? place = null,
        double? latitude = null,
        double? longitude = null,
        string? asOf = null,
        string? kind = null,
        string? designLevel = null,
        string? note = null,
        string source = "fonte",
        string dataset = "prova")
    {
        SourceLocation row = Row($"data/{dataset}/interventions.csv");
        _interventions.Add(new Intervention
        {
            Id = At(row, 1, id),
            Dataset = dataset,
            ProgrammeId = At(row, 2, programme),
            Title = Optional(row, 4, title),
            Municipalities = [.. (municipalities ?? []).Select(m => At(row, 5, m))],
            Place = place,
            Point = Point(row, 7, latitude, longitude),
            Cup = Optional(row, 9, cup),
            Kind = Optional(row, 10, kind),
            DesignLevel = Optional(row, 11, designLevel),
            AsOf = Date(row, 12, asOf),
            SourceId = At(row, 13, source),
            Note = note,
        });
        return this;
    }

    public CatalogueBuilder Figure(
        string subject,
        string measure,
        decimal value,
        string source = "fonte",
        string? asOf = null,
        Qualifier qualifier = Qualifier.Exact,
        string locator = "pagina 1",
        string? note = null)
    {
        SourceLocation row = Row("data/prova/figures.csv");
        _figures.Add(new Figure
        {
            SubjectId = At(row, 1, subject),
            MeasureId = At(row, 2, measure),
            Value = At(row, 3, value),
            Qualifier = qualifier,
            AsOf = Date(row, 5, asOf),
            SourceId = At(row, 6, source),
            Locator = locator,
            Note = note,
        });
        return this;
    }

    public CatalogueBuilder Event(string subject, string? date, string stage, string source = "fonte")
    {
        SourceLocation row = Row("data/prova/events.csv");
        _events.Add(new DatedEvent
        {
            SubjectId = At(row, 1, subject),
            Date = Date(row, 2, date),
            Stage = At(row, 3, stage),
            Text = "Un fatto.",
            SourceId = At(row, 5, source),
        });
        return this;
    }

    public CatalogueBuilder Inference(string subject, string field)
    {
        SourceLocation row = Row("data/prova/inferences.csv");
        _inferences.Add(new Inference { SubjectId = At(row, 1, subject), Field = At(row, 2, field), Reason = "perché", Confidence = Confidence.High });
        return this;
    }

    public CatalogueBuilder Gap(string subject, string field)
    {
        SourceLocation row = Row("data/prova/gaps.csv");
        _gaps.Add(new Gap { SubjectId = At(row, 1, subject), Field = At(row, 2, field), Reason = "non si sa" });
        return this;
    }

    public CatalogueBuilder Contract(string? cig, string? cup, string[] subjects, string? date = null, string? stage = null)
    {
        SourceLocation row = Row("data/prova/contracts.csv");
        _contracts.Add(new Contract
        {
            Cig = Optional(row, 1, cig),
            Cup = Optional(row, 2, cup),
            Subjects = [.. subjects.Select(s => At(row, 3, s))],
            Object = "Lavori",
            Date = Date(row, 8, date),
            Stage = Optional(row, 9, stage),
            SourceId = At(row, 10, "fonte"),
            Location = row,
        });
        return this;
    }

    public CatalogueBuilder Narrative(NarrativeKind kind, string key, bool draft = false, string[]? sources = null, string[]? subjects = null)
    {
        string file = $"content/{kind}/{key}.md";
        _narratives.Add(new Narrative
        {
            File = file,
            Kind = kind,
            Key = key,
            Draft = draft,
            Sources = [.. (sources ?? []).Select((s, i) => new Located<string>(s, new SourceLocation(file, 4 + i, 5)))],
            Subjects = [.. (subjects ?? []).Select((s, i) => new Located<string>(s, new SourceLocation(file, 8 + i, 5)))],
            Body = "Testo.",
            BodyLine = 10,
        });
        return this;
    }

    /// <summary>The catalogue, followed.</summary>
    public CatalogueIndex Index() => new(new Catalogue
    {
        Site = Site,
        Sources = [.. _sources],
        Measures = [.. _measures],
        Terms = [.. _terms],
        Municipalities = [.. _municipalities],
        Zones = [.. _zones],
        Strategies = [.. _strategies],
        StrategyLinks = [.. _links],
        Programmes = [.. _programmes],
        Interventions = [.. _interventions],
        Figures = [.. _figures],
        Events = [.. _events],
        Inferences = [.. _inferences],
        Gaps = [.. _gaps],
        Contracts = [.. _contracts],
        Narratives = [.. _narratives],
    });

    private SourceLocation Row(string file)
    {
        int line = _lines.GetValueOrDefault(file, 1) + 1;
        _lines[file] = line;
        return new SourceLocation(file, line, 1);
    }

    private static Located<T> At<T>(SourceLocation row, int column, T value) => new(value, row with { Column = column });

    private static Located<string>? Optional(SourceLocation row, int column, string? value) => value is null ? null : At(row, column, value);

    private static Located<PartialDate>? Date(SourceLocation row, int column, string? text) =>
        text is null ? null
        : PartialDate.TryParse(text, out PartialDate date) ? At(row, column, date)
        : throw new ArgumentException($"'{text}' is not a date", nameof(text));

    private static Located<GeoPoint>? Point(SourceLocation row, int column, double? latitude, double? longitude) =>
        latitude is { } north && longitude is { } east ? At(row, column, new GeoPoint(north, east)) : null;
}
