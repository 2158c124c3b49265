using System.Collections.Immutable;
using Atlas.Data.Documents;

namespace Atlas.Data.Site;

/// <summary>The keys of <c>content/site.yml</c>.</summary>
public static class SiteKeys
{
    /// <summary>The keys, those that must be there first.</summary>
    public static ImmutableArray<DocumentKey> All { get; } =
    [
        new("title", KeyType.Text, new("Titolo", "Title"), new("Nome dell'atlante.", "Name of the atlas.")) { IsRequired = true },
        new("subtitle", KeyType.Text, new("Sottotitolo", "Subtitle"), new("Di che cosa parla, in poche parole.", "What it is about, in a few words.")) { IsRequired = true },
        new("description", KeyType.Text, new("Descrizione", "Description"), new("Descrizione per i motori di ricerca.", "Description for search engines.")) { IsRequired = true },
        new("territory", KeyType.Text, new("Territorio", "Territory"), new("Il territorio, come lo chiama chi legge.", "The territory, as readers call it.")) { IsRequired = true },
        new("base_url", KeyType.Address, new("Indirizzo del sito", "Address of the site"), new("Indirizzo del sito pubblicato; --base-url vale di più.", "Address of the published site; --base-url wins over it.")) { IsRequired = true },
        new("owner", KeyType.Map, new("Ente", "Owner"), new("L'ente responsabile.", "The body that owns the atlas."))
        {
            IsRequired = true,
            Keys =
            [
                new("name", KeyType.Text, new("Nome", "Name"), new("Nome dell'ente.", "Name of the body.")) { IsRequired = true },
                new("url", KeyType.Address, new("Sito", "Site"), new("Sito dell'ente.", "Site of the body.")),
                new("ipa_code", KeyType.Text, new("Codice IPA", "IPA code"), new("Codice nell'indice delle pubbliche amministrazioni.", "Code in the index of public administrations.")),
            ],
        },
        new("licence", KeyType.Map, new("Licenza", "Licence"), new("Licenza di dati e testi.", "Licence of data and texts."))
        {
            IsRequired = true,
            Keys =
            [
                new("name", KeyType.Text, new("Nome", "Name"), new("Sigla della licenza, come CC BY 4.0.", "Short name, such as CC BY 4.0.")) { IsRequired = true },
                new("url", KeyType.Address, new("Indirizzo", "Address"), new("Indirizzo del testo della licenza.", "Address of the licence's text.")) { IsRequired = true },
            ],
        },
        new("language", KeyType.Text, new("Lingua", "Language"), new("Lingua dei contenuti, come it (BCP 47).", "Language of the content, such as it (BCP 47).")),
        new("languages", KeyType.Texts, new("Altre lingue", "Other languages"), new("Le altre lingue in cui il sito ha le sue pagine principali: en per content/lingue/en.csv.", "The other languages that the site has its main pages in: en for content/lingue/en.csv.")),
        new("contacts", KeyType.Map, new("Contatti", "Contacts"), new("Come raggiungere la redazione; quello che manca non si mostra.", "Ways to reach the editors; what is missing is not shown."))
        {
            Keys =
            [
                new("email", KeyType.Text, new("Posta", "Mail"), new("Posta per segnalazioni e domande.", "Mail for reports and questions.")),
                new("pec", KeyType.Text, new("PEC", "Certified mail"), new("Posta certificata.", "Certified mail.")),
                new("dpo", KeyType.Text, new("RPD", "DPO"), new("Posta del responsabile della protezione dei dati.", "Mail of the data protection officer.")),
                new("address", KeyType.Text, new("Indirizzo", "Address"), new("Indirizzo postale.", "Postal address.")),
                new("security", KeyType.Text, new("Sicurezza", "Security"), new("Dove si segnalano i problemi di sicurezza.", "Where security flaws are reported.")),
            ],
        },
        new("accessibility_statement_url", KeyType.Address, new("Dichiarazione di accessibilità", "Accessibility statement"), new("Indirizzo della dichiarazione depositata presso AgID.", "Address of the statement deposited with AgID.")),
        new("stale_after_days", KeyType.Integer, new("Giorni di validità", "Days of validity"), new("Giorni dopo i quali uno stato si considera vecchio; di norma 365.", "Days after which a status counts as stale; 365 by default.")),
        new("reference_date", KeyType.Day, new("Data di riferimento", "Reference date"), new("Giorno a cui si leggono i dati; di norma il più recente che c'è.", "Day that the data are read as of; by default the newest in them.")),
        new("embed_cards", KeyType.Flag, new("Schede da incorporare", "Cards to embed"), new("Pubblica anche, sotto schede/, una scheda di ogni profilo che altri siti possono mostrare.", "Publishes too, below schede/, a card of every profile that other sites can show.")),
        new("diagnostics", KeyType.Severities, new("Gravità", "Severities"), new("Quanto è grave qui ogni diagnostica: off, info, warning, error.", "How grave each diagnostic is here: off, info, warning, error.")),
        new("links", KeyType.Maps, new("Collegamenti", "Links"), new("Collegamenti ad altri siti in fondo alle pagine.", "Links to other sites in the footer."))
        {
            Keys =
            [
                new("label", KeyType.Text, new("Testo", "Text"), new("Testo del collegamento.", "Text of the link.")) { IsRequired = true },
                new("url", KeyType.Address, new("Indirizzo", "Address"), new("Indirizzo.", "Address.")) { IsRequired = true },
            ],
        },
        WebEditorKeys.Key,
    ];
}
