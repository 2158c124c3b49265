using Atlas.Core.Records;
using Atlas.Core.Values;
using Atlas.Pages.OpenData.Tables;

namespace Atlas.Pages.OpenData.Published;

/// <summary>The tables of what the atlas is about: strategies, programmes, interventions, and the links between them.</summary>
/// <param name="package">The words of the editors' schemas.</param>
/// <param name="words">The closed lists.</param>
internal sealed class SubjectTables(PackageDescription package, PublishedWords words)
{
    /// <summary>Strategies.</summary>
    public TableForm<Strategy> Strategies { get; } = new TableBuilder<Strategy>(TableNames.Strategies, "strategie")
        .Column(Column.Id("id").Unique, s => s.Id.Value)
        .Column(Column.Count("number").Unique, s => s.Number)
        .Column(Column.Text("name").Required, s => s.Name)
        .Column(Column.Text("short_name").Required, s => s.ShortName)
        .Column(Column.Text("act"), s => s.Act)
        .Column(Column.Date("act_date"), s => s.ActDate?.Value)
        .Column(Column.Id("source").Required, s => s.SourceId.Value, TableNames.Sources)
        .Column(Column.Text("locator"), s => s.Locator)
        .Column(Column.Text("note"), s => s.Note)
        .Described(package, "id");

    /// <summary>Programmes.</summary>
    public TableForm<Programme> Programmes { get; } = new TableBuilder<Programme>(TableNames.Programmes, "programmi")
        .Column(Column.Id("id").Unique, p => p.Id.Value)
        .Column(Column.Id("parent"), p => p.ParentId?.Value, TableNames.Programmes)
        .Column(Column.Word("kind", words.Of("programme_kind")).Required, p => p.Kind.Value)
        .Column(Column.Text("name").Required, p => p.Name)
        .Column(Column.Text("short_name").Required, p => p.ShortName)
        .Column(Column.Text("funding_line"), p => p.FundingLine)
        .Column(Column.Text("act"), p => p.Act)
        .Column(Column.Date("start"), p => p.Start?.Value)
        .Column(Column.Date("end"), p => p.End?.Value)
        .Column(Column.Id("source").Required, p => p.SourceId.Value, TableNames.Sources)
        .Column(Column.Text("locator"), p => p.Locator)
        .Column(Column.Text("note"), p => p.Note)
        .Described(package, "id");

    /// <summary>Links with strategies.</summary>
    public TableForm<StrategyLink> StrategyLinks { get; } = new TableBuilder<StrategyLink>(TableNames.StrategyLinks, "collegamenti-strategie")
        .Column(Column.Id("subject").Required, l => l.SubjectId.Value, TableNames.Subjects)
        .Column(Column.Id("strategy").Required, l => l.StrategyId.Value, TableNames.Strategies)
        .Column(Column.Word("basis", words.Of("basis", Enum.GetNames<LinkBasis>())).Required, l => SourceTables.Word(l.Basis))
        .Column(Column.Text("reason").Required, l => l.Reason)
        .Column(Column.Id("source"), l => l.SourceId?.Value, TableNames.Sources)
        .Column(Column.Text("locator"), l => l.Locator)
        .Described(package, "subject", "strategy");

    /// <summary>Interventions. Their figures are in the table of figures.</summary>
    public TableForm<Intervention> Interventions { get; } = new TableBuilder<Intervention>(TableNames.Interventions, "interventi")
        .Column(Column.Id("id").Unique, i => i.Id.Value)
        .Column(Column.Id("programme").Required, i => i.ProgrammeId.Value, TableNames.Programmes)
        .Column(Column.Code("number"), i => i.Number)
        .Column(Column.Text("title"), i => i.Title?.Value)
        .Column(Column.List("municipalities"), i => Cell.List(i.Municipalities.Select(m => m.Value)), TableNames.Municipalities, "istat")
        .Column(Column.Text("place"), i => i.Place)
        .Column(Column.Degrees("lat", 90), i => i.Point?.Value.Latitude)
        .Column(Column.Degrees("lon", 180), i => i.Point?.Value.Longitude)
        .Column(Column.Code("cup", "^[A-Z0-9]{15}$"), i => i.Cup?.Value)
        .Column(Column.Word("kind", words.Of("kind")), i => i.Kind?.Value)
        .Column(Column.Word("design_level", words.Of("design_level")), i => i.DesignLevel?.Value)
        .Column(Column.Date("as_of"), i => i.AsOf?.Value)
        .Column(Column.Id("source").Required, i => i.SourceId.Value, TableNames.Sources)
        .Column(Column.Text("locator"), i => i.Locator)
        .Column(Column.Text("note"), i => i.Note)
        .Described(package, "id");
}
