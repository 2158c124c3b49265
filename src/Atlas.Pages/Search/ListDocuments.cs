using Atlas.Pages.Routes;

namespace Atlas.Pages.Search;

/// <summary>The pages that every atlas has, as the search finds them: lists, map, comparison, data.</summary>
internal static class ListDocuments
{
    private static readonly (Route Route, string Title, string Holds)[] Pages =
    [
        (Route.Home, "L’atlante in sintesi", "Quanti interventi, quanto costano, quanto è stato pagato, dove sono e a che punto"),
        (SiteRoutes.Interventions, "Tutti gli interventi", "Opere, lavori e cantieri, in corso e conclusi: elenco con filtri per programma, comune, zona, strategia, stato, termine e costo, dalle più costose"),
        (SiteRoutes.Late, "Opere in ritardo", "Ritardi e scadenze: interventi con il termine passato o spostato, e quanti non ne hanno uno"),
        (SiteRoutes.Municipalities, "Tutti i comuni", "Elenco con le opere proprie e condivise, anche i comuni senza interventi"),
        (SiteRoutes.Programmes, "Tutti i programmi", "Interventi dichiarati ed elencati, costi e pagamenti di ogni programma"),
        (SiteRoutes.Strategies, "Strategie metropolitane", "Che cosa contribuisce a ogni strategia tematico-territoriale (STTM)"),
        (SiteRoutes.Zones, "Zone omogenee", "Comuni, interventi e cifre di ogni zona"),
        (SiteRoutes.Map, "Mappa degli interventi", "Dove sono: numero, euro ed euro per abitante, comune per comune"),
        (SiteRoutes.Comparison, "Confronta programmi, zone e comuni", "Gli stessi numeri affiancati: costi, pagamenti, avanzamento"),
        (SiteRoutes.OpenData, "Dati aperti", "Open data: tutte le tabelle da scaricare (CSV, foglio di calcolo, JSON, SQLite), anche gare, appalti e contratti"),
        (SiteRoutes.Quality, "Qualità dei dati", "Che cosa si sa, che cosa manca e quanto sono recenti i dati"),
        (SiteRoutes.Reconciliation, "Riconciliazione", "Che cosa non torna: totali dichiarati, somme e differenze tra le fonti"),
        (SiteRoutes.Sources, "Tutte le fonti", "I documenti da cui vengono le cifre, ciascuno con ciò che ne è tratto"),
        (SiteRoutes.News, "Notizie e ultimi fatti", "Le novità degli interventi, con la fonte"),
    ];

    /// <summary>A document for each; who asks for a list by its name gets it before what it lists.</summary>
    public static IEnumerable<SearchDocument> All() => Pages.Select(page => new SearchDocument(
        SearchKind.Page, page.Title, page.Route.Path, page.Holds, [new SearchField(page.Title, SearchField.Code), new SearchField(page.Holds, SearchField.Context)]));
}
