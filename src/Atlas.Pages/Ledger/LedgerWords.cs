using Atlas.Core.Rules;

namespace Atlas.Pages.Ledger;

/// <summary>The kinds and outcomes of the ledger, for readers and for machines.</summary>
public static class LedgerWords
{
    /// <summary>What a kind of comparison compares.</summary>
    public static string Of(LedgerKind kind) => kind switch
    {
        LedgerKind.DeclaredSum => "Totale dichiarato e somma degli interventi",
        LedgerKind.DeclaredShare => "Quota dichiarata e somma degli interventi",
        LedgerKind.DeclaredParts => "Totale dichiarato e somma delle parti",
        LedgerKind.WholeOfShares => "Totale e somma delle quote",
        LedgerKind.InterventionCount => "Interventi dichiarati ed elencati",
        LedgerKind.MunicipalityCount => "Comuni dichiarati ed elencati",
        LedgerKind.Sources => "Stessa cifra da fonti diverse",
        _ => "Stessa cifra in date diverse",
    };

    /// <summary>The kind as data files write it.</summary>
    public static string Key(LedgerKind kind) => kind switch
    {
        LedgerKind.DeclaredSum => "declared-sum",
        LedgerKind.DeclaredShare => "declared-share",
        LedgerKind.DeclaredParts => "declared-parts",
        LedgerKind.WholeOfShares => "whole-of-shares",
        LedgerKind.InterventionCount => "intervention-count",
        LedgerKind.MunicipalityCount => "municipality-count",
        LedgerKind.Sources => "sources",
        _ => "dates",
    };

    /// <summary>What a comparison comes to.</summary>
    public static string Of(LedgerOutcome outcome) => outcome switch
    {
        LedgerOutcome.Differs => "non coincide",
        LedgerOutcome.Changed => "cambiato nel tempo",
        LedgerOutcome.Incomplete => "elenco incompleto",
        LedgerOutcome.WithinBounds => "compatibile con l’arrotondamento",
        _ => "coincide",
    };

    /// <summary>The outcome as data files write it.</summary>
    public static string Key(LedgerOutcome outcome) => outcome switch
    {
        LedgerOutcome.Differs => "differs",
        LedgerOutcome.Changed => "changed",
        LedgerOutcome.Incomplete => "incomplete",
        LedgerOutcome.WithinBounds => "within-bounds",
        _ => "agrees",
    };
}
