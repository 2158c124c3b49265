namespace Atlas.Browser.Tests.Site;

/// <summary>One page of every kind (DESIGN §6), with the largest and the emptiest of those that differ much.</summary>
public static class PageKinds
{
    private static readonly string[] Addresses =
    [
        "",
        "interventi/",
        "interventi/in-ritardo/",
        "interventi/co4-01/",
        "interventi/co4-23/",
        "interventi/spugna-i18e22000020001/",
        "interventi/wmru-1-01/",
        "comuni/",
        "comuni/legnano/",
        "comuni/milano/",
        "comuni/milano/interventi/",
        "comuni/zibido-san-giacomo/",
        "zone/",
        "zone/alto-milanese/",
        "programmi/",
        "programmi/co4/",
        "programmi/pui-spugna/",
        "programmi/pui-spugna/interventi/",
        "programmi/pui/interventi/pagina-2/",
        "programmi/lum/",
        "strategie/",
        "strategie/sttm-1/",
        "mappa/",
        "mappa/euro/",
        "mappa/programma/co4/",
        "mappa/zona/sud-est/",
        "confronta/",
        "confronta/comuni/",
        "fonti/",
        "fonti/cmm-spugna/",
        "fonti/regis-indicatori-2025-03/pagina-2/",
        "dati/",
        "dati/dizionario/",
        "dati/qualita/",
        "dati/riconciliazione/",
        "dati/riconciliazione/pagina-2/",
        "notizie/",
        "notizie/2025-08-01-passerella-fulvio-testi-aperta/",
        "cerca/",
        "cerca/?q=legnano",
        "cerca/a-z/c/",
        "cerca/importo/oltre-10-milioni/",
        "metodo/",
        "glossario/",
        "accessibilita/",
        "privacy/",
        "note-legali/",
        "404.html",
        "en/",
        "en/interventi/",
        "en/interventi/co4-16/",
        "en/comuni/",
        "en/comuni/milano/",
        "en/comuni/milano/interventi/",
        "en/programmi/",
        "en/programmi/wmru/",
        "en/programmi/pui/interventi/",
        "en/programmi/pui/interventi/pagina-2/",
        "en/zone/",
        "en/zone/alto-milanese/",
        "en/strategie/",
        "en/strategie/sttm-1/",
        "en/mappa/",
        "en/mappa/euro/",
        "en/mappa/programma/co4/",
        "en/mappa/zona/sud-est/",
        "en/interventi/in-ritardo/",
        "en/metodo/",
        "schede/interventi/co4-01/",
        "schede/comuni/milano/",
        "schede/programmi/lum/",
    ];

    public static TheoryData<string> All => [.. Addresses];

    /// <summary>The address with the names of single things left out: <c>comuni/*/interventi</c>.</summary>
    public static string ShapeOf(string address)
    {
        string[] parts = address.Split('?')[0].Split('/', StringSplitOptions.RemoveEmptyEntries);
        return string.Join('/', parts.Select((part, place) => place == 0 || IsWord(part) ? part : "*"));
    }

    /// <summary>The shapes of the addresses that are tried.</summary>
    public static ISet<string> Shapes => Addresses.Select(ShapeOf).ToHashSet(StringComparer.Ordinal);

    private static bool IsWord(string part) =>
        part is "mappa" or "interventi" or "in-ritardo" or "qualita" or "riconciliazione" or "comuni" or "programma" or "zona" or "a-z" or "importo" or "programmi" or "zone" or "strategie" or "metodo";
}
