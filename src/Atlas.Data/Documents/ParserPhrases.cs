using System.Collections.Immutable;
using Atlas.Core.Diagnostics;

namespace Atlas.Data.Documents;

/// <summary>Says in an editor's words what the parsers of JSON and YAML say in a programmer's.</summary>
internal static class ParserPhrases
{
    private static readonly ImmutableArray<(string Part, Phrase Phrase)> Json =
    [
        ("trailing comma", new("c'è una virgola di troppo", "there is a comma too many")),
        ("invalid start of a property name", new("qui serve il nome di una proprietà tra virgolette", "the name of a property between quotes is needed here")),
        ("after a value", new("manca una virgola o una parentesi", "a comma or a bracket is missing")),
        ("invalid start of a value", new("qui serve un valore", "a value is needed here")),
        ("after a property name", new("dopo il nome della proprietà servono i due punti", "a colon is needed after the name of the property")),
        ("within a JSON string", new("un testo contiene un a capo o un carattere non ammesso", "a text holds a line break or a character that is not allowed")),
        ("end of string", new("un testo non è chiuso dalle virgolette", "a text is not closed by a quote")),
        ("after a single JSON value", new("c'è altro testo dopo la fine", "there is more text after the end")),
        ("does not contain any JSON", new("il file è vuoto", "the file is empty")),
        ("depth", new("manca una parentesi di chiusura, oppure ce ne sono troppe una dentro l'altra", "a closing bracket is missing, or too many are nested")),
        ("not enough data", new("il file finisce prima del previsto", "the file ends too soon")),
        ("end of data", new("il file finisce prima del previsto", "the file ends too soon")),
    ];

    private static readonly ImmutableArray<(string Part, Phrase Phrase)> Yaml =
    [
        ("not allowed", new("ancore, riferimenti, etichette e troppi livelli non sono ammessi", "anchors, aliases, tags and too many levels are not allowed")),
        ("second document", new("qui comincia un secondo documento", "a second document starts here")),
        ("invalid tab", new("un rientro è fatto con il tasto TAB", "an indent is made with the TAB key")),
        ("invalid mapping", new("un testo contiene i due punti e non è tra virgolette", "a text holds a colon and is not between quotes")),
        ("mapping values", new("i due punti sono fuori posto", "the colon is out of place")),
        ("flow sequence", new("un elenco tra parentesi quadre non è chiuso, o manca una virgola", "a list between square brackets is not closed, or lacks a comma")),
        ("flow mapping", new("un gruppo tra parentesi graffe non è chiuso, o manca una virgola", "a group between braces is not closed, or lacks a comma")),
        ("quoted scalar", new("le virgolette non sono chiuse", "the quotes are not closed")),
        ("cannot start any token", new("un valore comincia con un carattere riservato e non è tra virgolette", "a value starts with a reserved character and is not between quotes")),
        ("expected key", new("il rientro non è quello delle altre chiavi, o mancano i due punti", "the indent is not that of the other keys, or the colon is missing")),
        ("simple key", new("dopo la chiave mancano i due punti", "the colon is missing after the key")),
    ];

    /// <summary>What a JSON parser's <paramref name="message"/> means.</summary>
    public static Phrase OfJson(string message) => Find(Json, message) ?? new Phrase("la struttura non è quella di JSON", "the structure is not that of JSON");

    /// <summary>What a YAML parser's <paramref name="message"/> means.</summary>
    public static Phrase OfYaml(string message) => Find(Yaml, message) ?? new Phrase("la struttura non è quella di YAML", "the structure is not that of YAML");

    private static Phrase? Find(ImmutableArray<(string Part, Phrase Phrase)> phrases, string message)
    {
        foreach ((string part, Phrase phrase) in phrases)
        {
            if (message.Contains(part, StringComparison.OrdinalIgnoreCase))
            {
                return phrase;
            }
        }

        return null;
    }
}
