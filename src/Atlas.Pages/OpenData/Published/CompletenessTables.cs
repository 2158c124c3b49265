using Atlas.Core.Rules;
using Atlas.Core.Values;
using Atlas.Pages.OpenData.Tables;
using Atlas.Pages.Plan;

namespace Atlas.Pages.OpenData.Published;

/// <summary>The tables of what is known and what is missing (DESIGN §1.3).</summary>
/// <param name="context">The plan.</param>
internal sealed class CompletenessTables(PlanContext context)
{
    private readonly Completeness _completeness = context.Rules.Completeness;

    /// <summary>A row for each intervention, a column for each field.</summary>
    public DataTable Interventions => InterventionForm.Of(context.Rules.Sets.All.Select(i => _completeness.OfIntervention(i.Id.Value)!));

    /// <summary>A row for each field of each programme, municipality, zone and strategy with interventions.</summary>
    public DataTable Sets => SetForm.Of(new SubjectRegister(context).All().SelectMany(Shares));

    /// <summary>The completeness of one subject.</summary>
    public DataTable Of(Subject subject) => subject.Kind == SubjectKind.Intervention
        ? InterventionForm.Of(_completeness.OfIntervention(subject.Id) is { } one ? [one] : [])
        : SetForm.Of(Shares(subject));

    private TableForm<InterventionCompleteness> InterventionForm { get; } = FormOfInterventions();

    private static TableForm<InterventionCompleteness> FormOfInterventions()
    {
        TableBuilder<InterventionCompleteness> table = new TableBuilder<InterventionCompleteness>(TableNames.Completeness, "completezza")
            .Column(Column.Id("intervention").Unique.Told("Intervento", "Identificativo dell'intervento."), c => c.Intervention.Id.Value, TableNames.Interventions)
            .Column(Column.Count("known_fields").Required.Told("Campi noti", "Quanti campi sono noti, dichiarati o dedotti."), c => c.Known);
        foreach (CompletenessField field in Enum.GetValues<CompletenessField>())
        {
            CodeWord word = RuleWords.Fields[(int)field];
            table.Column(
                Column.Word(word.Value, RuleWords.Evidences).Required.Told(word.Label, "Se il campo è dichiarato da una fonte, dedotto o mancante."),
                c => SourceTables.Word(c.Fields[(int)field].Evidence));
        }

        return table
            .Column(Column.Date("stale_since").Told("Vecchio dal", "Primo giorno in cui lo stato conta come vecchio."), c => Day(c.Status?.StaleSince))
            .Column(Column.Flag("is_stale").Required.Told("Stato vecchio", "Se lo stato è vecchio alla data di riferimento dell'atlante."), c => c.Status is { IsStale: true })
            .Column(Column.Date("updated").Told("Aggiornato al", "Data più recente di quello che se ne sa."), c => c.Updated)
            .Derived("Completezza degli interventi", "Una riga per ogni intervento: quali campi sono noti, quali dedotti e quali mancano.", "intervention");
    }

    private TableForm<(string Subject, FieldShare Share)> SetForm { get; } = new TableBuilder<(string Subject, FieldShare Share)>(TableNames.SetCompleteness, "completezza-insiemi")
        .Column(Column.Id("subject").Required.Told("Soggetto", "Programma, comune, zona o strategia."), s => s.Subject, TableNames.Subjects)
        .Column(Column.Word("field", RuleWords.Fields).Required.Told("Campo", "Il campo di cui si dice la completezza."), s => RuleWords.Of(s.Share.Field))
        .Column(Column.Count("interventions").Required.Told("Interventi", "Interventi dell'insieme, anche quelli condivisi."), s => s.Share.Interventions)
        .Column(Column.Count("known").Required.Told("Noti", "Interventi per cui il campo è noto."), s => s.Share.Known)
        .Column(Column.Count("inferred").Required.Told("Dedotti", "Quelli, fra i noti, per cui lo ha dedotto la redazione."), s => s.Share.Inferred)
        .Derived("Completezza degli insiemi", "Una riga per ogni campo di ogni programma, comune, zona e strategia: per quanti interventi è noto.", "subject", "field");

    private IEnumerable<(string Subject, FieldShare Share)> Shares(Subject subject) =>
        SetOf(subject) is { Interventions: > 0 } set ? set.Fields.Select(share => (subject.Id, share)) : [];

    private SetCompleteness? SetOf(Subject subject) => subject.Kind switch
    {
        SubjectKind.Programme => _completeness.OfProgramme(subject.Id),
        SubjectKind.Municipality => _completeness.OfMunicipality(subject.Id),
        SubjectKind.Zone => _completeness.OfZone(subject.Id),
        SubjectKind.Strategy => _completeness.OfStrategy(subject.Id),
        _ => null,
    };

    private static PartialDate? Day(DateOnly? day) => day is { } known ? new PartialDate(known.Year, known.Month, known.Day) : null;
}
