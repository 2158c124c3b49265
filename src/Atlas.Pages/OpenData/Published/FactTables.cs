using Atlas.Core.Records;
using Atlas.Core.Values;
using Atlas.Pages.OpenData.Tables;

namespace Atlas.Pages.OpenData.Published;

/// <summary>The tables of what sources state of subjects: figures, dated facts, contracts, and what editors add.</summary>
/// <param name="package">The words of the editors' schemas.</param>
/// <param name="words">The closed lists.</param>
internal sealed class FactTables(PackageDescription package, PublishedWords words)
{
    /// <summary>Figures, one for each row, those of the columns of <c>interventions.csv</c> too.</summary>
    public TableForm<Figure> Figures { get; } = new TableBuilder<Figure>(TableNames.Figures, "cifre")
        .Column(Column.Id("subject").Required, f => f.SubjectId.Value, TableNames.Subjects)
        .Column(Column.Code("measure").Required, f => f.MeasureId.Value, TableNames.Measures)
        .Column(Column.Decimal("value").Required, f => f.Value.Value)
        .Column(Column.Word("qualifier", words.Of("qualifier", Enum.GetNames<Qualifier>())).Required, f => SourceTables.Word(f.Qualifier))
        .Column(Column.Date("as_of"), f => f.AsOf?.Value)
        .Column(Column.Id("source").Required, f => f.SourceId.Value, TableNames.Sources)
        .Column(Column.Text("locator"), f => f.Locator)
        .Column(Column.Text("note"), f => f.Note)
        .Described(package);

    /// <summary>Dated facts.</summary>
    public TableForm<DatedEvent> Events { get; } = new TableBuilder<DatedEvent>(TableNames.Events, "fatti")
        .Column(Column.Id("subject").Required, e => e.SubjectId.Value, TableNames.Subjects)
        .Column(Column.Date("date"), e => e.Date?.Value)
        .Column(Column.Word("stage", words.Of("stage")).Required, e => e.Stage.Value)
        .Column(Column.Text("text").Required, e => e.Text)
        .Column(Column.Id("source").Required, e => e.SourceId.Value, TableNames.Sources)
        .Column(Column.Text("locator"), e => e.Locator)
        .Described(package);

    /// <summary>Contracts.</summary>
    public TableForm<Contract> Contracts { get; } = new TableBuilder<Contract>(TableNames.Contracts, "contratti")
        .Column(Column.Code("cig", "^[A-Z0-9]{10}$"), c => c.Cig?.Value)
        .Column(Column.Code("cup", "^[A-Z0-9]{15}$"), c => c.Cup?.Value)
        .Column(Column.List("subjects").Required, c => Cell.List(c.Subjects.Select(s => s.Value)), TableNames.Subjects)
        .Column(Column.Text("object").Required, c => c.Object)
        .Column(Column.Word("kind", words.Of("contract_kind", "design", "works", "services")), c => c.Kind)
        .Column(Column.Text("contractor"), c => c.Contractor)
        .Column(Column.Decimal("amount", "EUR"), c => c.Amount?.Value)
        .Column(Column.Date("date"), c => c.Date?.Value)
        .Column(Column.Word("stage", words.Of("stage")), c => c.Stage?.Value)
        .Column(Column.Id("source").Required, c => c.SourceId.Value, TableNames.Sources)
        .Column(Column.Text("locator"), c => c.Locator)
        .Described(package);

    /// <summary>What editors concluded.</summary>
    public TableForm<Inference> Inferences { get; } = new TableBuilder<Inference>(TableNames.Inferences, "deduzioni")
        .Column(Column.Id("subject").Required, i => i.SubjectId.Value, TableNames.Subjects)
        .Column(Column.Code("field", "^[a-z][a-z0-9_]*$").Required, i => i.Field.Value)
        .Column(Column.Text("reason").Required, i => i.Reason)
        .Column(Column.Word("confidence", words.Of("confidence", "high", "medium", "low")).Required, i => SourceTables.Word(i.Confidence))
        .Column(Column.Id("source"), i => i.SourceId?.Value, TableNames.Sources)
        .Column(Column.Text("locator"), i => i.Locator)
        .Described(package, "subject", "field");

    /// <summary>Why values are missing.</summary>
    public TableForm<Gap> Gaps { get; } = new TableBuilder<Gap>(TableNames.Gaps, "dati-mancanti")
        .Column(Column.Id("subject").Required, g => g.SubjectId.Value, TableNames.Subjects)
        .Column(Column.Code("field", "^[a-z][a-z0-9_]*$").Required, g => g.Field.Value)
        .Column(Column.Text("reason").Required, g => g.Reason)
        .Column(Column.Id("source"), g => g.SourceId?.Value, TableNames.Sources)
        .Column(Column.Text("locator"), g => g.Locator)
        .Described(package, "subject", "field");
}
