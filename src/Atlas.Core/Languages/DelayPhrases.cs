namespace Atlas.Core.Languages;

/// <summary>Late works and deadlines.</summary>
internal static class DelayPhrases
{
    /// <summary>The phrases in Italian, by key.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["late.lead"] = "Interventi di cui una fonte dichiara un termine che è passato, senza che nessuna dica che i lavori siano finiti, o di cui una fonte riferisce che sono in ritardo o fermi.",
        ["late.reckoned"] = "Il ritardo è contato alla data a cui l’atlante legge i suoi dati, {0}, non al giorno in cui si legge la pagina.",
        ["late.heading"] = "Gli interventi in ritardo",
        ["late.caption"] = "Dal termine passato da più tempo; in fondo quelli di cui solo una fonte riferisce il ritardo",
        ["late.formula"] = "mesi interi dal termine alla data di riferimento",
        ["late.delay"] = "Ritardo",
        ["late.not_known"] = "non si sa",
        ["late.none"] = "Nessun intervento risulta in ritardo. Non vuol dire che tutti siano in orario: si può sapere solo di quelli di cui una fonte dichiara un termine.",
        ["late.ahead"] = "Termini non ancora passati",
        ["late.ahead_note"] = "Alla data dei dati, {0}, questi termini non erano passati: chi legge più tardi può confrontarli con il giorno di oggi.",
        ["late.programme_note"] = "Un termine di programma vale per gli interventi che non ne hanno uno proprio. Dove è scritto che prima era un altro, il termine è stato spostato.",
        ["late.ahead_caption"] = "Termini dichiarati, da quello che vale per più interventi non conclusi",
        ["late.deadline_of"] = "Termine di",
        ["late.works_formula"] = "interventi non conclusi per cui vale",
        ["late.moved_formula"] = "mesi interi dal primo termine dichiarato a quello che vale",
        ["late.moved"] = "Spostato di",
        ["late.unknown"] = "Di quanti non si sa",
        ["late.unknown_list"] = "interventi senza un termine dichiarato",
        ["late.unknown_note"] = "Di {0} interventi su {1} nessuna fonte consultata dichiara un termine, né per loro né per il loro programma: non sono in orario né in ritardo, non si sa. L’elenco: {2}.",
        ["late.of"] = "di {0}",
        ["late.earlier"] = "prima era {0}",
        ["late.title"] = "Opere in ritardo",
        ["late.description"] = "Gli interventi il cui termine dichiarato è passato o è stato spostato, di quanti mesi e secondo quale fonte. {0}.",
        ["late.overdue"] = "Termine passato",
        ["late.overdue_formula"] = "interventi non conclusi il cui termine è prima della data di riferimento",
        ["late.reported"] = "Ritardo detto da una fonte",
        ["late.reported_formula"] = "altri interventi non conclusi di cui una fonte riferisce un ritardo o lavori fermi",
        ["late.postponed"] = "Termine spostato in avanti",
        ["late.postponed_formula"] = "interventi non conclusi con un termine successivo al primo dichiarato",
        ["late.not_passed"] = "Termine non ancora passato",
        ["late.not_passed_formula"] = "interventi non conclusi il cui termine non è prima della data di riferimento",
        ["late.undeclared"] = "Senza alcun termine",
        ["late.undeclared_formula"] = "interventi di cui nessuna fonte consultata dichiara un termine, né loro né del programma",
        ["late.table"] = "I termini di tutti gli interventi",
    };
}
