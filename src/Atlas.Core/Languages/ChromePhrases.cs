namespace Atlas.Core.Languages;

/// <summary>What surrounds every page.</summary>
internal static class ChromePhrases
{
    /// <summary>The phrases in Italian, by key.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["chrome.skip_content"] = "Vai al contenuto",
        ["chrome.skip_footer"] = "Vai al footer",
        ["chrome.menu"] = "Menu",
        ["chrome.main"] = "Principale",
        ["chrome.search_label"] = "Cerca nell’atlante",
        ["chrome.search_hint"] = "Un’opera, un comune, un CUP",
        ["chrome.search"] = "Cerca",
        ["chrome.breadcrumb"] = "Percorso",
        ["chrome.home"] = "Home",
        ["chrome.pages"] = "Pagine dell’atlante",
        ["chrome.atlas"] = "L’atlante",
        ["chrome.reading"] = "Come leggere i dati",
        ["chrome.contacts"] = "Contatti",
        ["chrome.report"] = "Segnalazione disservizio",
        ["chrome.dpo"] = "Responsabile della protezione dei dati:",
        ["chrome.others"] = "Altri siti",
        ["chrome.statement"] = "Dichiarazione di accessibilità",
        ["chrome.licence"] = "Dati e testi:",
        ["nav.interventions"] = "Interventi",
        ["nav.municipalities"] = "Comuni",
        ["nav.programmes"] = "Programmi",
        ["nav.strategies"] = "Strategie",
        ["nav.map"] = "Mappa",
        ["nav.comparison"] = "Confronta",
        ["nav.data"] = "Dati",
        ["nav.news"] = "Notizie",
        ["nav.guide"] = "Metodo",
        ["nav.glossary"] = "Glossario",
        ["nav.faq"] = "Domande frequenti",
        ["nav.zones"] = "Zone omogenee",
        ["nav.sources"] = "Fonti",
        ["nav.quality"] = "Qualità dei dati",
        ["nav.reconciliation"] = "Riconciliazione",
        ["nav.privacy"] = "Privacy",
        ["nav.legal"] = "Note legali",
        ["nav.accessibility"] = "Accessibilità",
        ["updated.page"] = "Informazioni di questa pagina aggiornate al",
        ["updated.atlas"] = "Dati dell’atlante aggiornati al",
        ["updated.print"] = "In stampa c’è l’essenziale; il resto è a",
        ["pager.label"] = "Pagine dell’elenco",
        ["pager.page"] = "Pagina {0}",
        ["pager.suffix"] = ", pagina {0}",
        ["edition.text"] = "Il testo in italiano",
        ["edition.partial"] = "Questa pagina ha le cifre, i fatti e le fonti; nomi, testi e note restano in italiano. Grafici, mappe e altri dettagli sono nella pagina completa:",
    };
}
