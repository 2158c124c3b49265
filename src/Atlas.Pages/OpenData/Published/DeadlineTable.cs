using Atlas.Core.Records;
using Atlas.Core.Rules;
using Atlas.Pages.OpenData.Tables;
using Atlas.Pages.Plan;

namespace Atlas.Pages.OpenData.Published;

/// <summary>The declared deadline of each intervention and what has become of it; a row of every intervention, also of those without one.</summary>
/// <param name="context">The plan.</param>
internal sealed class DeadlineTable(PlanContext context)
{
    /// <summary>The table.</summary>
    public DataTable Table => Form.Of(context.Rules.Sets.All.Select(Of));

    /// <summary>Its form.</summary>
    public TableForm<(Intervention Row, DeadlineStatus Status)> Form { get; } =
        new TableBuilder<(Intervention Row, DeadlineStatus Status)>(TableNames.Deadlines, "termini")
            .Column(Column.Id("intervention").Unique.Told("Intervento", "Identificativo dell'intervento."), d => d.Row.Id.Value, TableNames.Interventions)
            .Column(Column.Flag("is_late").Required.Told("In ritardo", "Se il termine è passato e nessuna fonte dice conclusi i lavori, o se una fonte riferisce un ritardo o lavori fermi."), d => d.Status.IsLate)
            .Column(Column.Flag("is_concluded").Required.Told("Concluso", "Se una fonte dice i lavori conclusi o abbandonati."), d => d.Status.IsConcluded)
            .Column(Column.Date("deadline").Told("Termine", "Termine dichiarato che vale; vuoto se nessuna fonte ne dichiara uno."), d => d.Status.Deadline?.Date)
            .Column(Column.Id("deadline_of").Told("Termine di", "Intervento o programma per cui la fonte lo dichiara."), d => d.Status.Deadline?.SubjectId, TableNames.Subjects)
            .Column(Column.Id("deadline_source").Told("Fonte del termine", "Fonte che lo dichiara."), d => d.Status.Deadline?.SourceId, TableNames.Sources)
            .Column(Column.Flag("is_past").Required.Told("Passato", "Se il termine è prima della data di riferimento dell'atlante."), d => d.Status.IsPast)
            .Column(Column.Count("months_past").Required.Told("Mesi dal termine", "Mesi interi dal termine alla data di riferimento; 0 se non è passato."), d => d.Status.MonthsPast)
            .Column(Column.Date("first_deadline").Told("Primo termine", "Primo termine dichiarato, se quello che vale è successivo."), d => d.Status.Deadline?.Earlier?.Date?.Value)
            .Column(Column.Id("first_deadline_source").Told("Fonte del primo termine", "Fonte che lo dichiarava."), d => d.Status.Deadline?.Earlier?.SourceId.Value, TableNames.Sources)
            .Column(Column.Count("months_moved").Required.Told("Mesi di spostamento", "Mesi interi dal primo termine a quello che vale."), d => d.Status.Deadline?.MonthsMoved ?? 0)
            .Column(Column.Date("delay_reported").Told("Ritardo riferito", "Data in cui una fonte riferisce un ritardo o lavori fermi."), d => d.Status.Report?.Date?.Value)
            .Column(Column.Id("delay_source").Told("Fonte del ritardo", "Fonte che lo riferisce."), d => d.Status.Report?.SourceId.Value, TableNames.Sources)
            .Column(Column.Date("reference_date").Told("Data di riferimento", "Giorno in cui sono contati i mesi: quello della costruzione non conta."), _ => Day.Of(context.Stages.ReferenceDate))
            .Derived(
                "Termini e ritardi",
                "Una riga per ogni intervento: il termine che una fonte dichiara per lui o per il suo programma, se è passato e da quanto, se è stato spostato. Vuoto dove nessuna fonte ne dichiara uno.",
                "intervention");

    private (Intervention Row, DeadlineStatus Status) Of(Intervention intervention) => (intervention, context.Rules.Deadlines.Of(intervention));
}
