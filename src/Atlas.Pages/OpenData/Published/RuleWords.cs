using System.Collections.Immutable;
using System.Text;
using Atlas.Core.Rules;
using Atlas.Pages.OpenData.Tables;

namespace Atlas.Pages.OpenData.Published;

/// <summary>The words of the program's rules as published tables write them, with their names for readers.</summary>
internal static class RuleWords
{
    /// <summary>What an entry of the ledger compares.</summary>
    public static ImmutableArray<CodeWord> LedgerKinds { get; } = Words<LedgerKind>(kind => kind switch
    {
        LedgerKind.DeclaredSum => "Totale dichiarato e somma degli interventi",
        LedgerKind.DeclaredParts => "Totale dichiarato e somma delle parti del programma",
        LedgerKind.WholeOfShares => "Intero e somma delle sue quote",
        LedgerKind.InterventionCount => "Interventi dichiarati ed elencati",
        LedgerKind.MunicipalityCount => "Comuni dichiarati ed elencati",
        LedgerKind.Sources => "Fonti diverse",
        _ => "Date diverse dello stesso editore",
    });

    /// <summary>What a comparison comes to.</summary>
    public static ImmutableArray<CodeWord> LedgerOutcomes { get; } = Words<LedgerOutcome>(outcome => outcome switch
    {
        LedgerOutcome.Differs => "I valori si contraddicono",
        LedgerOutcome.Changed => "Il valore è cambiato nel tempo",
        LedgerOutcome.Incomplete => "L'elenco non è completo",
        LedgerOutcome.WithinBounds => "La differenza sta nelle parole della fonte",
        _ => "I valori coincidono",
    });

    /// <summary>How a value of the ledger came to be.</summary>
    public static ImmutableArray<CodeWord> LedgerRoles { get; } = Words<LedgerRole>(role => role switch
    {
        LedgerRole.Stated => "Dichiarato da una fonte",
        LedgerRole.Summed => "Somma di valori dichiarati",
        _ => "Contato su quello che l'atlante elenca",
    });

    /// <summary>What is known of a field.</summary>
    public static ImmutableArray<CodeWord> Evidences { get; } =
        [new("stated", "Dichiarato da una fonte"), new("inferred", "Dedotto dalla redazione"), new("missing", "Mancante")];

    /// <summary>The fields whose completeness is told.</summary>
    public static ImmutableArray<CodeWord> Fields { get; } = Words<CompletenessField>(field => field switch
    {
        CompletenessField.Title => "Titolo",
        CompletenessField.Cup => "CUP",
        CompletenessField.Municipality => "Comune",
        CompletenessField.Place => "Luogo",
        CompletenessField.Amount => "Costo",
        CompletenessField.FundingBySource => "Finanziamento per fonte",
        CompletenessField.Payments => "Pagamenti",
        CompletenessField.RecentStatus => "Stato recente",
        CompletenessField.StatedStrategy => "Strategia dichiarata da una fonte",
        _ => "Testo di presentazione",
    });

    /// <summary>A word of the program as tables write it: <c>DeclaredSum</c> gives <c>declared_sum</c>.</summary>
    public static string Of<TWord>(TWord word)
        where TWord : struct, Enum
    {
        string name = word.ToString();
        var text = new StringBuilder(name.Length + 4);
        foreach (char c in name)
        {
            if (char.IsAsciiLetterUpper(c) && text.Length > 0)
            {
                text.Append('_');
            }

            text.Append(char.ToLowerInvariant(c));
        }

        return text.ToString();
    }

    private static ImmutableArray<CodeWord> Words<TWord>(Func<TWord, string> label)
        where TWord : struct, Enum => [.. Enum.GetValues<TWord>().Select(word => new CodeWord(Of(word), label(word)))];
}
