using Atlas.Core.Records;
using Atlas.Core.Values;
using Atlas.Pages.OpenData.Tables;

namespace Atlas.Pages.OpenData.Published;

/// <summary>The tables that say what the others mean: sources, measures, vocabularies.</summary>
/// <param name="package">The words of the editors' schemas.</param>
/// <param name="words">The closed lists.</param>
internal sealed class SourceTables(PackageDescription package, PublishedWords words)
{
    /// <summary>Sources.</summary>
    public TableForm<Source> Sources { get; } = new TableBuilder<Source>(TableNames.Sources, "fonti")
        .Column(Column.Id("id").Unique, s => s.Id.Value)
        .Column(Column.Text("title").Required, s => s.Title)
        .Column(Column.Text("publisher").Required, s => s.Publisher)
        .Column(Column.Word("authority", words.Of("authority", Enum.GetNames<Authority>())).Required, s => Word(s.Authority))
        .Column(Column.Date("date"), s => s.Date?.Value)
        .Column(Column.Address("url"), s => s.Url?.Value)
        .Column(Column.Text("licence"), s => s.Licence)
        .Column(Column.Text("note"), s => s.Note)
        .Described(package, "id");

    /// <summary>Measures.</summary>
    public TableForm<Measure> Measures { get; } = new TableBuilder<Measure>(TableNames.Measures, "grandezze")
        .Column(Column.Code("id", "^[a-z][a-z0-9_]*$").Unique, m => m.Id.Value)
        .Column(Column.Text("label").Required, m => m.Label)
        .Column(Column.Code("unit").Required, m => m.Unit)
        .Column(Column.Code("family", "^[a-z][a-z0-9_]*$").Required, m => m.Family)
        .Column(Column.Count("precedence").Required, m => m.Precedence)
        .Column(Column.Flag("additive").Required, m => m.Additive)
        .Column(Column.Code("part_of"), m => m.PartOf?.Value, TableNames.Measures)
        .Column(Column.Text("definition").Required, m => m.Definition)
        .Described(package, "id");

    /// <summary>Vocabularies.</summary>
    public TableForm<VocabularyTerm> Vocabularies { get; } = new TableBuilder<VocabularyTerm>(TableNames.Vocabularies, "vocabolari")
        .Column(Column.Code("vocabulary").Required, t => t.Vocabulary)
        .Column(Column.Code("id").Required, t => t.Id.Value)
        .Column(Column.Text("label"), t => t.Label)
        .Column(Column.Text("label_en"), t => t.LabelEn)
        .Column(Column.Count("order").Required, t => t.Order)
        .Column(Column.Code("group"), t => t.Group)
        .Column(Column.Text("definition"), t => t.Definition)
        .Described(package, "vocabulary", "id");

    /// <summary>A word of the program as data write it.</summary>
    internal static string Word<TWord>(TWord word)
        where TWord : struct, Enum => word.ToString().ToLowerInvariant();
}
