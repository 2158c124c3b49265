using System.Collections.Immutable;
using Atlas.Pages.OpenData.Tables;
using Atlas.Pages.Plan;

namespace Atlas.Pages.OpenData.Published;

/// <summary>The table of every subject, which the column <c>subject</c> of the other tables refers to.</summary>
internal static class SubjectList
{
    private static readonly ImmutableArray<CodeWord> Kinds =
    [
        new("intervention", "Intervento"),
        new("programme", "Programma"),
        new("strategy", "Strategia"),
        new("municipality", "Comune"),
        new("zone", "Zona omogenea"),
    ];

    /// <summary>The table.</summary>
    public static DataTable Of(PlanContext context) => new TableBuilder<Subject>(TableNames.Subjects, "soggetti")
        .Column(Column.Id("id").Unique.Told("Identificativo", "Identificativo del soggetto; per un comune il codice ISTAT."), s => s.Id)
        .Column(Column.Word("kind", Kinds).Required.Told("Tipo", "Che cosa è il soggetto."), s => SourceTables.Word(s.Kind))
        .Column(Column.Text("name").Required.Told("Nome", "Nome con cui il soggetto compare nelle pagine."), s => s.Name)
        .Column(Column.Address("url").Required.Told("Pagina", "Indirizzo della scheda nell'atlante."), s => context.Site.Root + s.Route.Path)
        .Derived("Soggetti", "Una riga per ogni intervento, programma, strategia, comune e zona: è la tabella a cui rimanda la colonna subject delle altre.", "id")
        .Of(new SubjectRegister(context).All());
}
