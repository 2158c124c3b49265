namespace Atlas.Core.Languages;

/// <summary>Charts, and the legends of maps.</summary>
internal static class DrawingsPhrases
{
    /// <summary>The phrases in Italian, by key.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["chart.table"] = "Gli stessi dati in tabella",
        ["chart.funding"] = "{0}: da chi viene",
        ["chart.paid"] = "Quanto è stato pagato",
        ["chart.shared"] = "{0} di quelli condivisi",
        ["chart.by_zone"] = "{0} per zona omogenea",
        ["chart.by_municipality"] = "{0} per comune",
        ["chart.zone_alone"] = "{0} nella sola zona",
        ["chart.municipality_alone"] = "{0} nel solo comune",
        ["chart.paid_of_listed"] = "Quanto è stato pagato del costo degli interventi elencati",
        ["chart.timeline"] = "Fatti datati nel tempo",
        ["chart.phases"] = "Interventi per fase",
        ["chart.phases_formula"] = "ultimo fatto datato di ciascun intervento, o conclusione senza data",
        ["chart.kinds"] = "Interventi per tipo",
        ["chart.no_kind"] = "Tipo non noto",
        ["chart.kinds_formula"] = "interventi elencati di questo tipo",
        ["chart.share"] = "Quota",
        ["chart.unspecified"] = "Non specificato dalla fonte",
        ["chart.remainder"] = "{0} − somma delle parti note",
        ["chart.mark"] = "il segno è il totale dichiarato: {0}",
        ["chart.share_formula"] = "importo ÷ totale × 100",
        ["chart.subject"] = "Soggetto",
        ["chart.funded"] = "Finanziato",
        ["chart.paid_share"] = "Quota pagata",
        ["chart.paid_formula"] = "pagato ÷ finanziato × 100",
        ["chart.one_more"] = "e un’altra voce nella tabella",
        ["chart.more"] = "e altre {0} voci nella tabella",
        ["chart.ordinal"] = "N.",
        ["chart.fact"] = "Fatto",
        ["legend.one"] = "{0} comune",
        ["legend.many"] = "{0} comuni",
        ["legend.formula"] = "comuni della mappa in questa classe",
        ["legend.cost"] = "Costo degli interventi in un solo comune",
        ["legend.per_inhabitant"] = "Costo per abitante degli interventi in un solo comune",
        ["legend.shared_works"] = "Interventi condivisi fra più comuni",
        ["legend.works"] = "Interventi in un solo comune",
        ["legend.shared"] = "solo interventi condivisi con altri comuni",
        ["legend.none"] = "nessun intervento",
        ["legend.or_more"] = "{0} o più",
        ["legend.up_to"] = "fino a {0}",
        ["legend.over"] = "oltre {0}",
        ["legend.between"] = "da {0} a {1}",
        ["legend.count_between"] = "da {0} a {1} interventi",
    };
}
