using Atlas.Core.Diagnostics;

namespace Atlas.Data.Documents;

/// <summary>What a value should have been, in the words of a message.</summary>
internal static class Wanted
{
    /// <summary>A text.</summary>
    public static Phrase Text { get; } = new("un testo", "a text");

    /// <summary>One of some words.</summary>
    public static Phrase OneOf(IEnumerable<string> words)
    {
        string list = string.Join(", ", words);
        return new Phrase($"uno di: {list}", $"one of: {list}");
    }

    /// <summary>A whole number.</summary>
    public static Phrase Integer { get; } = new("un numero intero", "a whole number");

    /// <summary>A number.</summary>
    public static Phrase Number { get; } = new("un numero", "a number");

    /// <summary>True or false.</summary>
    public static Phrase Flag { get; } = new("true o false", "true or false");

    /// <summary>A day.</summary>
    public static Phrase Day { get; } = new("un giorno scritto AAAA-MM-GG", "a day written YYYY-MM-DD");

    /// <summary>A list.</summary>
    public static Phrase List { get; } = new("un elenco", "a list");

    /// <summary>A list of texts.</summary>
    public static Phrase TextList { get; } = new("un elenco di testi", "a list of texts");

    /// <summary>Keys with values.</summary>
    public static Phrase Map { get; } = new("un gruppo di chiavi e valori", "a group of keys and values");

    /// <summary>An address.</summary>
    public static Phrase Address { get; } = new("un indirizzo http o https", "an http or https address");

    /// <summary>A single character.</summary>
    public static Phrase Character { get; } = new("un carattere", "one character");
}
