using System.Collections.Immutable;
using Atlas.Core.Records;
using Atlas.Core.Rules;
using Atlas.Core.Values;
using Atlas.Pages.OpenData.Tables;
using Atlas.Pages.Plan;

namespace Atlas.Pages.OpenData.Published;

/// <summary>The totals that pages print, so that anyone can recompute them from the other tables.</summary>
/// <param name="context">The plan.</param>
/// <param name="words">The closed lists.</param>
internal sealed class TotalsTable(PlanContext context, PublishedWords words)
{
    private const string All = "all";
    private const string Own = "own";
    private const string Shared = "shared";
    private const string Stated = "stated";

    private static readonly ImmutableArray<CodeWord> Scopes =
    [
        new(All, "Tutti gli interventi dell'insieme"),
        new(Own, "Interventi che stanno del tutto nel comune o nella zona"),
        new(Shared, "Interventi condivisi con altri comuni o zone, contati per intero"),
        new(Stated, "Interventi che una fonte, e non solo la redazione, collega con la strategia"),
    ];

    private static readonly ImmutableArray<CodeWord> Bases =
    [
        new("family", "Somma delle cifre in evidenza della famiglia"),
        new("measure", "Somma delle cifre in evidenza della grandezza"),
    ];

    private readonly InterventionSets _sets = context.Rules.Sets;

    /// <summary>The table. Sets with several municipalities are never split, so the totals of municipalities do not add up to the atlas's.</summary>
    public DataTable Table => _form.Of(new SubjectRegister(context).All().SelectMany(SetsOf).Prepend((null, All, _sets.All)).SelectMany(Rows));

    /// <summary>The totals of one subject.</summary>
    public DataTable Of(Subject subject) => _form.Of(SetsOf(subject).SelectMany(Rows));

    private readonly TableForm<(string? Subject, string Scope, Total Total)> _form = new TableBuilder<(string? Subject, string Scope, Total Total)>(TableNames.Totals, "totali")
        .Column(Column.Id("subject").Told("Soggetto", "Programma, comune, zona o strategia; vuoto per tutto l'atlante."), t => t.Subject, TableNames.Subjects)
        .Column(Column.Word("scope", Scopes).Required.Told("Insieme", "Quali interventi del soggetto si sommano."), t => t.Scope)
        .Column(Column.Word("basis", Bases).Required.Told("Base", "Se si sommano le cifre in evidenza di una famiglia di grandezze o di una grandezza sola."), t => t.Total.IsOfFamily ? "family" : "measure")
        .Column(Column.Code("family").Required.Told("Famiglia", "Famiglia della grandezza."), t => t.Total.Measure.Family)
        .Column(Column.Code("measure").Required.Told("Grandezza", "Grandezza sommata; per una famiglia quella di precedenza più alta."), t => t.Total.Measure.Id.Value, TableNames.Measures)
        .Column(Column.Code("unit").Required.Told("Unità", "Unità del totale."), t => t.Total.Measure.Unit)
        .Column(Column.Decimal("value").Told("Totale", "La somma esatta; vuota, e non zero, se nessun intervento ha un valore."), t => t.Total.Value)
        .Column(Column.Word("qualifier", words.Of("qualifier", Enum.GetNames<Qualifier>())).Required.Told("Qualificazione", "Come le cifre sommate qualificano il totale."), t => SourceTables.Word(t.Total.Qualifier))
        .Column(Column.Count("interventions").Required.Told("Interventi", "Quanti interventi ha l'insieme."), t => t.Total.Interventions)
        .Column(Column.Count("missing").Required.Told("Senza valore", "Per quanti di questi nessuna fonte dà un valore."), t => t.Total.Missing)
        .Derived("Totali", "Una riga per ogni totale: le somme di programmi, comuni, zone e strategie. Un intervento in più comuni non si divide mai, quindi i totali dei comuni non si sommano fra loro.");

    private IEnumerable<(string? Subject, string Scope, Total Total)> Rows((string? Subject, string Scope, ImmutableArray<Intervention> Interventions) set) =>
        set.Interventions.IsEmpty ? [] : TotalsOf(set.Interventions).Select(total => (set.Subject, set.Scope, total));

    private IEnumerable<(string? Subject, string Scope, ImmutableArray<Intervention> Interventions)> SetsOf(Subject subject) => subject.Kind switch
    {
        SubjectKind.Programme => [(subject.Id, All, _sets.OfProgramme(subject.Id))],
        SubjectKind.Municipality => [(subject.Id, Own, _sets.OwnOfMunicipality(subject.Id)), (subject.Id, Shared, _sets.SharedOfMunicipality(subject.Id))],
        SubjectKind.Zone => [(subject.Id, Own, _sets.OwnOfZone(subject.Id)), (subject.Id, Shared, _sets.SharedOfZone(subject.Id))],
        SubjectKind.Strategy => [(subject.Id, All, _sets.OfStrategy(subject.Id)), (subject.Id, Stated, _sets.StatedOfStrategy(subject.Id))],
        _ => [],
    };

    private IEnumerable<Total> TotalsOf(ImmutableArray<Intervention> interventions)
    {
        Total? cost = context.Rules.Totals.OfCost(interventions);
        return (cost is null ? [] : new[] { cost }).Concat(context.Rules.Totals.OfEveryMeasure(interventions));
    }
}
