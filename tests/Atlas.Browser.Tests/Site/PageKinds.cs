namespace Atlas.Browser.Tests.Site;

/// <summary>One page of every kind (DESIGN §6), with the largest and the emptiest of those that differ much.</summary>
public static class PageKinds
{
    public static TheoryData<string> All =>
    [
        "",
        "interventi/",
        "interventi/co4-01/",
        "interventi/co4-23/",
        "interventi/spugna-i18e22000020001/",
        "comuni/",
        "comuni/legnano/",
        "comuni/milano/",
        "comuni/zibido-san-giacomo/",
        "zone/alto-milanese/",
        "programmi/",
        "programmi/co4/",
        "programmi/pui-spugna/",
        "programmi/lum/",
        "strategie/",
        "strategie/sttm-1/",
        "mappa/",
        "confronta/",
        "confronta/comuni/",
        "fonti/",
        "dati/",
        "dati/qualita/",
        "dati/riconciliazione/",
        "notizie/",
        "cerca/",
        "metodo/",
        "glossario/",
        "accessibilita/",
        "privacy/",
        "note-legali/",
        "404.html",
    ];
}
