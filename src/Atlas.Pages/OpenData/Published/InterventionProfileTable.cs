using Atlas.Core.Records;
using Atlas.Core.Rules;
using Atlas.Core.Values;
using Atlas.Pages.OpenData.Tables;
using Atlas.Pages.Plan;
using Atlas.Pages.Routes;

namespace Atlas.Pages.OpenData.Published;

/// <summary>What the profile of each intervention says first, in one row: names, current stage, cost and payments in evidence.</summary>
/// <param name="context">The plan.</param>
/// <param name="words">The closed lists.</param>
internal sealed class InterventionProfileTable(PlanContext context, PublishedWords words)
{
    private readonly CatalogueIndex _index = context.Index;

    /// <summary>The table.</summary>
    public DataTable Table => Form.Of(context.Rules.Sets.All.Select(Of));

    /// <summary>Its form.</summary>
    public TableForm<InterventionProfile> Form => field ??= MakeForm();

    /// <summary>What is said first of an intervention.</summary>
    public InterventionProfile Of(Intervention intervention)
    {
        string id = intervention.Id.Value;
        return new InterventionProfile(
            intervention,
            context.Names.NameOf(intervention),
            context.Rules.Stages.Of(id),
            context.Rules.Headlines.OfFamily(id, MeasureFamily.Cost),
            context.Rules.Headlines.OfFamily(id, MeasureFamily.Payment));
    }

    private TableForm<InterventionProfile> MakeForm()
    {
        TableBuilder<InterventionProfile> table = new TableBuilder<InterventionProfile>(TableNames.InterventionProfiles, "quadro-interventi")
            .Column(Column.Id("id").Unique.Told("Identificativo", "Codice stabile dell'intervento."), p => p.Row.Id.Value, TableNames.Interventions)
            .Column(Column.Text("name").Required.Told("Nome", "Titolo; se nessuna fonte lo dà, tipo e comuni."), p => p.Name)
            .Column(Column.Address("url").Required.Told("Scheda", "Indirizzo della scheda."), p => context.Site.Root + SiteRoutes.Intervention(p.Row.Id.Value).Path)
            .Column(Column.Id("programme").Required.Told("Programma", "Identificativo del programma."), p => p.Row.ProgrammeId.Value, TableNames.Programmes)
            .Column(Column.Text("programme_name").Told("Nome del programma", "Nome breve del programma."), p => _index.Programmes.GetValueOrDefault(p.Row.ProgrammeId.Value)?.ShortName)
            .Column(Column.List("municipality_names").Told("Comuni", "Nomi dei comuni, separati da punto e virgola."), p => Cell.List(p.Row.Municipalities.Select(Name)))
            .Column(Column.Flag("is_shared").Required.Told("Condiviso", "Se sta in più comuni: allora non si divide mai fra loro."), p => p.Row.IsShared)
            .Column(Column.Text("kind_name").Told("Tipo", "Tipo di intervento in parole."), p => p.Row.Kind is { } kind ? _index.Term("kind", kind.Value)?.Label ?? kind.Value : null)
            .Column(Column.Word("phase", words.Of("phase", "identification", "preparation", "implementation", "completion", "cancelled")).Told("Fase", "Fase dell'ultimo stato noto."), p => p.Status?.Phase)
            .Column(Column.Word("stage", words.Of(Stages.Vocabulary)).Told("Stato", "Ultimo stato noto."), p => p.Status?.Stage.Id.Value)
            .Column(Column.Date("stage_date").Told("Data dello stato", "Data del fatto che lo dice."), p => p.Status?.Date)
            .Column(Column.Flag("is_stale").Required.Told("Stato vecchio", "Se lo stato è vecchio alla data di riferimento."), p => p.Status is { IsStale: true });
        Headline(table, "cost", "Costo", p => p.Cost);
        Headline(table, "payment", "Pagamenti", p => p.Payment);
        return table.Derived(
            "Quadro degli interventi",
            "Una riga per ogni intervento con i nomi al posto dei codici, l'ultimo stato e le cifre in evidenza. Tutte le cifre, anche quelle che le contraddicono, sono in cifre.csv.",
            "id");
    }

    private void Headline(TableBuilder<InterventionProfile> table, string name, string title, Func<InterventionProfile, Headline?> headline) => table
        .Column(Column.Decimal(name, "EUR").Told(title, "Cifra in evidenza, in euro; vuota se nessuna fonte la dà."), p => headline(p)?.Figure.Value.Value)
        .Column(Column.Code(name + "_measure").Told($"{title}: grandezza", "Grandezza della cifra in evidenza."), p => headline(p)?.Measure.Id.Value, TableNames.Measures)
        .Column(Qualifiers(name + "_qualifier", title), p => headline(p) is { } h ? SourceTables.Word(h.Figure.Qualifier) : null)
        .Column(Column.Date(name + "_as_of").Told($"{title}: data", "Data a cui si riferisce, della cifra o della fonte."), p => headline(p) is { } h ? _index.DateOf(h.Figure) : null)
        .Column(Column.Id(name + "_source").Told($"{title}: fonte", "Fonte della cifra in evidenza."), p => headline(p)?.Figure.SourceId.Value, TableNames.Sources)
        .Column(Column.Count(name + "_others").Required.Told($"{title}: altre cifre", "Quante altre cifre della stessa famiglia ci sono."), p => headline(p)?.Others.Length ?? 0);

    private Column Qualifiers(string name, string title) =>
        Column.Word(name, words.Of("qualifier", Enum.GetNames<Qualifier>())).Told($"{title}: qualificazione", "Come la fonte qualifica la cifra.");

    private string Name(Core.Locations.Located<string> istat) => _index.Municipalities.GetValueOrDefault(istat.Value)?.Name.Value ?? istat.Value;
}
