namespace Atlas.Core.Languages;

/// <summary>How to read the atlas.</summary>
internal static class GuidePhrases
{
    /// <summary>The phrases in Italian, by key.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["guide.heading"] = "Come leggere l’atlante",
        ["guide.description"] = "Da dove vengono le cifre, che cosa vuol dire una contraddizione o una lacuna, che cosa è tradotto. {0}.",
        ["guide.lead"] = "Ogni cifra ha una fonte, le contraddizioni si vedono, le lacune si vedono, niente è inventato.",
        ["guide.figures_heading"] = "Ogni cifra ha la sua fonte",
        ["guide.figures"] = "Il numero piccolo accanto a una cifra porta alla fonte, con il punto esatto e la data.",
        ["guide.evidence_heading"] = "Dichiarata, calcolata, dedotta",
        ["guide.evidence"] = "Una cifra è scritta in una fonte, calcolata dall’atlante a partire da altre, oppure dedotta dalla redazione, che dice perché.",
        ["guide.contradictions_heading"] = "Quando le fonti non concordano",
        ["guide.contradictions"] = "Una cifra va in evidenza secondo una regola: prima il tipo di grandezza, poi l’autorevolezza della fonte, poi la data. Le altre restano accanto, con la differenza.",
        ["guide.gaps_heading"] = "Quando un dato manca",
        ["guide.gaps"] = "Una cella vuota resta vuota: la pagina dice che il dato non è disponibile.",
        ["guide.shared_heading"] = "Opere in più comuni",
        ["guide.shared"] = "Un’opera condivisa non si divide mai: ogni comune la mostra a parte, per intero.",
        ["guide.strategies_heading"] = "Strategie",
        ["guide.strategies"] = "Un legame tra un’opera e una strategia dice se lo dichiara una fonte o se lo ha assegnato la redazione, e perché.",
        ["guide.dates_heading"] = "Date",
        ["guide.dates"] = "Una data è precisa quanto la fonte. Uno stato che nessuna notizia conferma da molto tempo è segnato come vecchio.",
        ["guide.language_heading"] = "Che cosa è tradotto",
        ["guide.language"] = "Sono tradotte le parole del sito e i nomi delle grandezze. I nomi delle opere, i testi, le note e le fonti restano nella lingua originale; confronto, ricerca, fonti, dati aperti e notizie sono nel sito in italiano.",
    };
}
