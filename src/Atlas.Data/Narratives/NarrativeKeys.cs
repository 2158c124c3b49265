using System.Collections.Immutable;
using Atlas.Core.Records;
using Atlas.Data.Documents;

namespace Atlas.Data.Narratives;

/// <summary>The keys of the front matter of narratives (DESIGN §5).</summary>
public static class NarrativeKeys
{
    /// <summary>The most characters of a description: search engines cut the rest.</summary>
    public const int LongestDescription = 160;

    private static readonly ImmutableArray<DocumentKey> Common =
    [
        new("description", KeyType.Text, new("Descrizione", "Description"), new("Una frase per i motori di ricerca e le anteprime, diversa da pagina a pagina.", "A sentence for search engines and previews, different on every page."))
        {
            LongestText = LongestDescription,
        },
        new("updated", KeyType.Day, new("Aggiornato il", "Updated"), new("Giorno dell'ultima modifica del testo.", "Day of the text's last change.")),
        new("draft", KeyType.Flag, new("Bozza", "Draft"), new("Se è una bozza: non si pubblica.", "Whether it is a draft, which is not published.")),
        new("sources", KeyType.Texts, new("Fonti", "Sources"), new("Id, in data/sources.csv, delle fonti del testo.", "Ids in data/sources.csv of the text's sources.")),
        new("image", KeyType.Map, new("Immagine", "Picture"), new("Immagine di apertura.", "Lead picture."))
        {
            Keys =
            [
                new("file", KeyType.Text, new("File", "File"), new("Percorso dell'immagine a partire da content/.", "Path of the picture below content/.")) { IsRequired = true, IsPicture = true },
                new("alt", KeyType.Text, new("Testo alternativo", "Alternative text"), new("Che cosa si vede, per chi non vede l'immagine.", "What is seen, for those who do not see the picture.")) { IsRequired = true },
                new("caption", KeyType.Text, new("Didascalia", "Caption"), new("Didascalia sotto l'immagine.", "Caption below the picture.")),
                new("credit", KeyType.Text, new("Autore", "Credit"), new("Autore e licenza dell'immagine.", "Author and licence of the picture.")),
            ],
        },
    ];

    private static readonly DocumentKey Title =
        new("title", KeyType.Text, new("Titolo", "Title"), new("Titolo; se manca vale il nome che sta nei dati.", "Title; without it the name in the data serves."));

    private static readonly DocumentKey OwnTitle =
        new("title", KeyType.Text, new("Titolo", "Title"), new("Titolo della pagina.", "Title of the page.")) { IsRequired = true };

    private static readonly ImmutableArray<DocumentKey> Subject = [Title, .. Common];

    private static readonly ImmutableArray<DocumentKey> Page = [OwnTitle, .. Common];

    private static readonly ImmutableArray<DocumentKey> News =
    [
        OwnTitle,
        new("date", KeyType.Day, new("Data", "Date"), new("Giorno della notizia, lo stesso con cui comincia il nome del file.", "Day of the news item, the same that the file's name starts with.")) { IsRequired = true },
        new("subjects", KeyType.Texts, new("Di chi parla", "Subjects"), new("Id degli interventi, programmi, strategie e zone, o codici ISTAT dei comuni, di cui parla.", "Ids of the interventions, programmes, strategies and zones, or ISTAT codes of the municipalities, that it is about.")),
        .. Common,
    ];

    /// <summary>The keys of a kind of narrative, in the order in which editors meet them.</summary>
    public static ImmutableArray<DocumentKey> Of(NarrativeKind kind) => kind switch
    {
        NarrativeKind.News => News,
        NarrativeKind.Page => Page,
        _ => Subject,
    };
}
