using System.Collections.Frozen;
using System.Collections.Immutable;
using Atlas.Core.Rules;
using Atlas.Core.Values;
using Atlas.Pages.OpenData.Tables;
using Atlas.Pages.Plan;

namespace Atlas.Pages.OpenData.Published;

/// <summary>The public ledger as a table: a row for each comparison, the heaviest first (DESIGN §4, "Reconciliation").</summary>
/// <param name="context">The plan.</param>
/// <param name="words">The closed lists.</param>
internal sealed class ReconciliationTable(PlanContext context, PublishedWords words)
{
    private readonly FrozenDictionary<LedgerEntry, int> _numbers = context.Rules.Reconciliation.Entries
        .Select((entry, i) => KeyValuePair.Create(entry, i + 1))
        .ToFrozenDictionary(ReferenceEqualityComparer.Instance);

    /// <summary>The table.</summary>
    public DataTable Table => _form.Of(Numbered(context.Rules.Reconciliation.Entries));

    /// <summary>The comparisons of one subject.</summary>
    public DataTable Of(Subject subject) => _form.Of(Numbered(context.Rules.Reconciliation.Of(subject.Id)));

    private readonly TableForm<(int Number, LedgerEntry Entry)> _form = new TableBuilder<(int Number, LedgerEntry Entry)>(TableNames.Reconciliation, "riconciliazione")
        .Column(Column.Count("number").Unique.Told("Numero", "Posto nel registro, dal confronto che pesa di più."), r => r.Number)
        .Column(Column.Id("subject").Required.Told("Soggetto", "Identificativo del soggetto, in soggetti.csv."), r => r.Entry.SubjectId, TableNames.Subjects)
        .Column(Column.Word("kind", RuleWords.LedgerKinds).Required.Told("Confronto", "Che cosa si confronta."), r => RuleWords.Of(r.Entry.Kind))
        .Column(Column.Word("outcome", RuleWords.LedgerOutcomes).Required.Told("Esito", "A che cosa porta il confronto."), r => RuleWords.Of(r.Entry.Outcome))
        .Column(Column.Code("measure").Required.Told("Grandezza", "Grandezza del valore di riferimento."), r => r.Entry.Measure.Id.Value, TableNames.Measures)
        .Column(Column.Code("unit").Required.Told("Unità", "Unità dei valori."), r => r.Entry.Measure.Unit)
        .Column(Role("reference_role", "Come nasce il valore di riferimento."), r => RuleWords.Of(r.Entry.Reference.Role))
        .Column(Column.Decimal("reference_value").Required.Told("Valore di riferimento", "Il totale dichiarato, l'intero o la cifra in evidenza."), r => r.Entry.Reference.Value)
        .Column(Qualified("reference_qualifier", words), r => SourceTables.Word(r.Entry.Reference.Qualifier))
        .Column(Sources("reference_sources", "Fonti del valore di riferimento."), r => SourcesOf(r.Entry.Reference), TableNames.Sources)
        .Column(Role("compared_role", "Come nasce il valore confrontato."), r => RuleWords.Of(r.Entry.Compared.Role))
        .Column(Column.Decimal("compared_value").Required.Told("Valore confrontato", "La somma, il conteggio o, fra più cifre, la più lontana."), r => r.Entry.Compared.Value)
        .Column(Qualified("compared_qualifier", words), r => SourceTables.Word(r.Entry.Compared.Qualifier))
        .Column(Sources("compared_sources", "Fonti del valore confrontato."), r => SourcesOf(r.Entry.Compared), TableNames.Sources)
        .Column(Column.Decimal("difference").Required.Told("Differenza", "Valore confrontato meno valore di riferimento."), r => r.Entry.Difference)
        .Column(Column.Decimal("relative_difference").Told("Differenza relativa", "Differenza divisa per il valore di riferimento, con sei decimali."), r => Rounded(r.Entry.RelativeDifference))
        .Column(Column.Count("values").Required.Told("Valori", "Quanti valori entrano nel confronto."), r => r.Entry.Values.Length)
        .Column(Column.Count("members").Told("Addendi", "Per le somme, quanti interventi o parti ci sono."), r => r.Entry.Members)
        .Column(Column.Count("missing").Told("Addendi senza valore", "Per le somme, quanti di questi non hanno un valore."), r => r.Entry.Missing)
        .Column(Column.Decimal("weight").Required.Told("Peso", "Quanto pesa la differenza; la formula è nella pagina della riconciliazione."), r => decimal.Round(r.Entry.Weight, 3))
        .Derived("Riconciliazione", "Una riga per ogni confronto fra quello che le fonti dichiarano e quello che risulta dalle somme, dai conteggi o da altre fonti.", "number");

    private IEnumerable<(int Number, LedgerEntry Entry)> Numbered(ImmutableArray<LedgerEntry> entries) => entries.Select(entry => (_numbers[entry], entry));

    private static Column Role(string name, string description) => Column.Word(name, RuleWords.LedgerRoles).Required.Told("Origine", description);

    private static Column Qualified(string name, PublishedWords words) =>
        Column.Word(name, words.Of("qualifier", Enum.GetNames<Qualifier>())).Required.Told("Qualificazione", "Come la fonte qualifica il valore.");

    private static Column Sources(string name, string description) => Column.List(name).Told("Fonti", description);

    private static Cell SourcesOf(LedgerValue value) => Cell.List(value.Figures.Select(f => f.SourceId.Value).Distinct(StringComparer.Ordinal));

    private static decimal? Rounded(decimal? share) => share is { } known ? decimal.Round(known, 6) : null;
}
