namespace Atlas.Core.Languages;

/// <summary>Figures, facts and their sources.</summary>
internal static class FiguresPhrases
{
    /// <summary>The phrases in Italian, by key.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["figure.missing"] = "dato non disponibile",
        ["figure.as_of"] = "al {0}",
        ["figure.paid"] = "Pagato",
        ["figure.paid_share"] = "Pagato sul finanziato",
        ["figure.sum"] = "somma di {0}",
        ["figure.sum_of"] = "somma di {0} su {1}",
        ["figure.without"] = "{0} su {1} senza valore",
        ["count.intervention"] = "{0} intervento",
        ["count.interventions"] = "{0} interventi",
        ["figures.heading"] = "Cifre e fonti",
        ["figures.caption"] = "Tutte le cifre, ciascuna con la sua fonte",
        ["figures.declared"] = "Cifre dichiarate dalle fonti",
        ["figures.item"] = "Voce",
        ["figures.value"] = "Valore",
        ["figures.date"] = "Alla data",
        ["figures.notes"] = "Da sapere",
        ["figures.formula"] = "valore − valore in evidenza; poi ÷ valore in evidenza × 100",
        ["figures.other"] = "altro valore",
        ["figures.same"] = "stesso valore",
        ["figures.against"] = "rispetto al valore in evidenza",
        ["figures.agreeing"] = "Lo stesso valore anche in altre fonti",
        ["figures.contradictions"] = "Le fonti non concordano su tutte le cifre: qui sotto ci sono tutte, con le differenze.",
        ["figures.none"] = "Nessuna delle fonti consultate dà una cifra.",
        ["date.none"] = "senza data",
        ["reference.heading"] = "Fonti di questa pagina",
        ["reference.source"] = "fonte",
        ["reference.more"] = "più punti, elencati nella pagina della fonte",
        ["stage.unknown"] = "stato non noto",
        ["stage.stale"] = "dato vecchio",
        ["stage.stale_note"] = "Da allora nessuna notizia: il dato è vecchio.",
        ["timeline.heading"] = "Fatti datati",
        ["timeline.due"] = "Previsto:",
        ["timeline.none"] = "Nessuna delle fonti consultate riporta un fatto con la sua data.",
        ["contracts.heading"] = "Gare e contratti",
        ["contracts.object"] = "Oggetto",
        ["contracts.firm"] = "Impresa",
        ["contracts.amount"] = "Importo",
        ["contracts.shared"] = "riguarda {0} interventi o programmi insieme",
    };
}
