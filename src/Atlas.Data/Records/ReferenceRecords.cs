using Atlas.Core.Locations;
using Atlas.Core.Records;
using Atlas.Core.Values;
using Atlas.Data.Tables;

namespace Atlas.Data.Records;

/// <summary>Makes records from the rows of the files at the root of <c>data/</c>. A row without its key makes none.</summary>
internal static class ReferenceRecords
{
    /// <summary>A row of <c>sources.csv</c>.</summary>
    public static Source? Source(TableRow row) => row.Located("id") is not Located<string> id ? null : new Source
    {
        Id = id,
        Title = row.TextOrEmpty("title"),
        Publisher = row.TextOrEmpty("publisher"),
        Authority = row.Text("authority") switch
        {
            "register" => Authority.Register,
            "act" => Authority.Act,
            "institution" => Authority.Institution,
            _ => Authority.Press,
        },
        Date = row.Date("date"),
        Url = row.Located("url"),
        Licence = row.Text("licence"),
        Note = row.Text("note"),
    };

    /// <summary>A row of <c>measures.csv</c>.</summary>
    public static Measure? Measure(TableRow row) => row.Located("id") is not Located<string> id ? null : new Measure
    {
        Id = id,
        Label = row.TextOrEmpty("label"),
        Unit = row.TextOrEmpty("unit"),
        Family = row.TextOrEmpty("family"),
        Precedence = row.Integer("precedence") ?? 0,
        Additive = row.IsYes("additive"),
        PartOf = row.Located("part_of"),
        Definition = row.TextOrEmpty("definition"),
    };

    /// <summary>A row of <c>vocabularies.csv</c>.</summary>
    public static VocabularyTerm? Term(TableRow row) => row.Located("id") is not Located<string> id ? null : new VocabularyTerm
    {
        Vocabulary = row.TextOrEmpty("vocabulary"),
        Id = id,
        Label = row.Text("label") ?? id.Value,
        LabelEn = row.Text("label_en"),
        Order = row.Integer("order") ?? 0,
        Group = row.Text("group"),
        Definition = row.Text("definition"),
    };

    /// <summary>A row of <c>municipalities.csv</c>.</summary>
    public static Municipality? Municipality(TableRow row)
    {
        FigureLocators.CheckAny(row, "population", "area_km2");
        return row.Located("istat") is Located<string> istat ? Municipality(row, istat) : null;
    }

    private static Municipality Municipality(TableRow row, Located<string> istat) => new()
    {
        Istat = istat,
        Name = row.LocatedOrEmpty("name"),
        Slug = Slug.Of(row.TextOrEmpty("name")),
        Belfiore = row.LocatedOrEmpty("belfiore"),
        ZoneId = row.Located("zone"),
        Population = row.Integer("population"),
        PopulationYear = row.Integer("population_year"),
        AreaKm2 = row.Number("area_km2")?.Value,
        Point = Points.Of(row),
        Website = row.Located("website"),
        SourceId = row.LocatedOrEmpty("source"),
        Locator = row.Text("locator"),
    };

    /// <summary>A row of <c>zones.csv</c>.</summary>
    public static Zone? Zone(TableRow row) => row.Located("id") is not Located<string> id ? null : new Zone
    {
        Id = id,
        Name = row.TextOrEmpty("name"),
        Order = row.Integer("order") ?? 0,
        SourceId = row.LocatedOrEmpty("source"),
        Locator = row.Text("locator"),
        Note = row.Text("note"),
    };

    /// <summary>A row of <c>strategies.csv</c>.</summary>
    public static Strategy? Strategy(TableRow row) => row.Located("id") is not Located<string> id ? null : new Strategy
    {
        Id = id,
        Number = row.Integer("number") ?? 0,
        Name = row.TextOrEmpty("name"),
        ShortName = row.TextOrEmpty("short_name"),
        Act = row.Text("act"),
        ActDate = row.Date("act_date"),
        SourceId = row.LocatedOrEmpty("source"),
        Locator = row.Text("locator"),
        Note = row.Text("note"),
    };

    /// <summary>A row of <c>strategy-links.csv</c>.</summary>
    public static StrategyLink? StrategyLink(TableRow row) => row.Located("subject") is not Located<string> subject ? null : new StrategyLink
    {
        SubjectId = subject,
        StrategyId = row.LocatedOrEmpty("strategy"),
        Basis = row.Text("basis") is "stated" ? LinkBasis.Stated : LinkBasis.Editorial,
        Reason = row.TextOrEmpty("reason"),
        SourceId = row.Located("source"),
        Locator = row.Text("locator"),
    };

    /// <summary>A row of <c>programmes.csv</c>.</summary>
    public static Programme? Programme(TableRow row) => row.Located("id") is not Located<string> id ? null : new Programme
    {
        Id = id,
        ParentId = row.Located("parent"),
        Kind = row.LocatedOrEmpty("kind"),
        Name = row.TextOrEmpty("name"),
        ShortName = row.TextOrEmpty("short_name"),
        FundingLine = row.Text("funding_line"),
        Act = row.Text("act"),
        Start = row.Date("start"),
        End = row.Date("end"),
        SourceId = row.LocatedOrEmpty("source"),
        Locator = row.Text("locator"),
        Note = row.Text("note"),
    };
}
