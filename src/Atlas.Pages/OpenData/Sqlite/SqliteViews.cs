namespace Atlas.Pages.OpenData.Sqlite;

/// <summary>Views with names in place of codes, for who browses the database.</summary>
internal static class SqliteViews
{
    /// <summary>The statements.</summary>
    public static IReadOnlyList<string> Statements { get; } =
    [
        """
        CREATE VIEW "cifre_con_nomi" AS
        SELECT s."kind" AS "tipo", c."subject" AS "soggetto", s."name" AS "nome", g."label" AS "grandezza", c."value" AS "valore", g."unit" AS "unita",
               c."qualifier" AS "qualificazione", coalesce(c."as_of", f."date") AS "data", f."title" AS "fonte", f."publisher" AS "editore",
               c."locator" AS "punto", c."note" AS "nota", f."url" AS "indirizzo_fonte", s."url" AS "scheda"
        FROM "cifre" c
        LEFT JOIN "soggetti" s ON s."id" = c."subject"
        LEFT JOIN "grandezze" g ON g."id" = c."measure"
        LEFT JOIN "fonti" f ON f."id" = c."source"
        """,
        """
        CREATE VIEW "fatti_con_nomi" AS
        SELECT e."date" AS "data", s."kind" AS "tipo", e."subject" AS "soggetto", s."name" AS "nome", coalesce(v."label", e."stage") AS "tappa",
               v."group" AS "fase", e."text" AS "testo", f."title" AS "fonte", e."locator" AS "punto", s."url" AS "scheda"
        FROM "fatti" e
        LEFT JOIN "soggetti" s ON s."id" = e."subject"
        LEFT JOIN "vocabolari" v ON v."vocabulary" = 'stage' AND v."id" = e."stage"
        LEFT JOIN "fonti" f ON f."id" = e."source"
        """,
        """
        CREATE VIEW "interventi_per_comune" AS
        SELECT m."istat" AS "istat", m."name" AS "comune", q."id" AS "intervento", q."name" AS "nome", q."programme_name" AS "programma",
               q."phase" AS "fase", q."is_shared" AS "condiviso", q."cost" AS "costo", q."payment" AS "pagamenti", q."url" AS "scheda"
        FROM "interventi_municipalities" im
        JOIN "comuni" m ON m."istat" = im."municipalities"
        JOIN "quadro_interventi" q ON q."id" = im."interventi"
        """,
        """
        CREATE VIEW "riconciliazione_con_nomi" AS
        SELECT r."number" AS "numero", s."name" AS "soggetto", r."kind" AS "confronto", r."outcome" AS "esito", g."label" AS "grandezza",
               r."reference_value" AS "riferimento", r."compared_value" AS "confrontato", r."difference" AS "differenza", r."unit" AS "unita",
               r."missing" AS "senza_valore", s."url" AS "scheda"
        FROM "riconciliazione" r
        LEFT JOIN "soggetti" s ON s."id" = r."subject"
        LEFT JOIN "grandezze" g ON g."id" = r."measure"
        """,
    ];
}
