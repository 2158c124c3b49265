using Atlas.Core.Languages;
using Atlas.Core.Rules;

namespace Atlas.Pages.Ledger;

/// <summary>The kinds and outcomes of the ledger, for readers and for machines.</summary>
public static class LedgerWords
{
    /// <summary>What a kind of comparison compares.</summary>
    public static string Of(LedgerKind kind, InterfaceWords words) => words.Of(kind switch
    {
        LedgerKind.DeclaredSum => "ledger.declared_sum",
        LedgerKind.DeclaredShare => "ledger.declared_share",
        LedgerKind.DeclaredParts => "ledger.declared_parts",
        LedgerKind.WholeOfShares => "ledger.whole_of_shares",
        LedgerKind.InterventionCount => "ledger.intervention_count",
        LedgerKind.MunicipalityCount => "ledger.municipality_count",
        LedgerKind.Sources => "ledger.sources",
        _ => "ledger.dates",
    });

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
    public static string Of(LedgerOutcome outcome, InterfaceWords words) => words.Of(outcome switch
    {
        LedgerOutcome.Differs => "ledger.differs",
        LedgerOutcome.Changed => "ledger.changed",
        LedgerOutcome.Incomplete => "ledger.incomplete",
        LedgerOutcome.WithinBounds => "ledger.within_bounds",
        _ => "ledger.agrees",
    });

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
