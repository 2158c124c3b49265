using Atlas.Core.Records;
using Atlas.Core.Values;
using Atlas.Pages.OpenData.Tables;

namespace Atlas.Pages.OpenData.Published;

/// <summary>The tables of what sources state of subjects: figures, dated facts, contracts, and what editors add.</summary>
/// <param name="catalogue">The catalogue.</param>
/// <param name="words">The closed lists.</param>
internal sealed class FactTables(Catalogue catalogue, PublishedWords words)
{
    /// <summary>Figures, one for each row, those of the columns of <c>interventions.csv</c> too.</summary>
    public DataTable Figures() => Figures(catalogue.Figures);

    /// <summary>The same table with these figures only.</summary>
    public DataTable Figures(IEnumerable<Figure> figures) => new TableBuilder<Figure>(TableNames.Figures, "cifre", figures)
        .Column(Column.Id("subject").Required, f => f.SubjectId.Value, TableNames.Subjects)
        .Column(Column.Code("measure").Required, f => f.MeasureId.Value, TableNames.Measures)
        .Column(Column.Decimal("value").Required, f => f.Value.Value)
        .Column(Column.Word("qualifier", words.Of("qualifier", Enum.GetNames<Qualifier>())).Required, f => SourceTables.Word(f.Qualifier))
        .Column(Column.Date("as_of"), f => f.AsOf?.Value)
        .Column(Column.Id("source").Required, f => f.SourceId.Value, TableNames.Sources)
        .Column(Column.Text("locator"), f => f.Locator)
        .Column(Column.Text("note"), f => f.Note)
        .Described(catalogue.Package);

    /// <summary>Dated facts.</summary>
    public DataTable Events() => new TableBuilder<DatedEvent>(TableNames.Events, "fatti", catalogue.Events)
        .Column(Column.Id("subject").Required, e => e.SubjectId.Value, TableNames.Subjects)
        .Column(Column.Date("date"), e => e.Date?.Value)
        .Column(Column.Word("stage", words.Of("stage")).Required, e => e.Stage.Value)
        .Column(Column.Text("text").Required, e => e.Text)
        .Column(Column.Id("source").Required, e => e.SourceId.Value, TableNames.Sources)
        .Column(Column.Text("locator"), e => e.Locator)
        .Described(catalogue.Package);

    /// <summary>Contracts.</summary>
    public DataTable Contracts() => new TableBuilder<Contract>(TableNames.Contracts, "contratti", catalogue.Contracts)
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
        .Described(catalogue.Package);

    /// <summary>What editors concluded.</summary>
    public DataTable Inferences() => new TableBuilder<Inference>(TableNames.Inferences, "deduzioni", catalogue.Inferences)
        .Column(Column.Id("subject").Required, i => i.SubjectId.Value, TableNames.Subjects)
        .Column(Column.Code("field", "^[a-z][a-z0-9_]*$").Required, i => i.Field.Value)
        .Column(Column.Text("reason").Required, i => i.Reason)
        .Column(Column.Word("confidence", words.Of("confidence", "high", "medium", "low")).Required, i => SourceTables.Word(i.Confidence))
        .Column(Column.Id("source"), i => i.SourceId?.Value, TableNames.Sources)
        .Column(Column.Text("locator"), i => i.Locator)
        .Described(catalogue.Package, "subject", "field");

    /// <summary>Why values are missing.</summary>
    public DataTable Gaps() => new TableBuilder<Gap>(TableNames.Gaps, "dati-mancanti", catalogue.Gaps)
        .Column(Column.Id("subject").Required, g => g.SubjectId.Value, TableNames.Subjects)
        .Column(Column.Code("field", "^[a-z][a-z0-9_]*$").Required, g => g.Field.Value)
        .Column(Column.Text("reason").Required, g => g.Reason)
        .Column(Column.Id("source"), g => g.SourceId?.Value, TableNames.Sources)
        .Column(Column.Text("locator"), g => g.Locator)
        .Described(catalogue.Package, "subject", "field");
}
