namespace Atlas.Core.Rules;

/// <summary>What an entry of the ledger compares (DESIGN §4, "Reconciliation").</summary>
public enum LedgerKind
{
    /// <summary>A total declared for a programme with the sum over its interventions.</summary>
    DeclaredSum,

    /// <summary>
    /// A share of a cost declared for a programme, such as the funding announced for it, with the sum of the whole costs or fundings of its interventions,
    /// where these don't tell the share.
    /// </summary>
    DeclaredShare,

    /// <summary>A total declared for a programme with the sum of those declared for its parts.</summary>
    DeclaredParts,

    /// <summary>A whole with the sum of its shares, as one source states them for one date: cost with co-funding and contribution.</summary>
    WholeOfShares,

    /// <summary>Declared numbers of interventions with those listed.</summary>
    InterventionCount,

    /// <summary>Declared numbers of municipalities with those listed.</summary>
    MunicipalityCount,

    /// <summary>The same measure of the same subject from different sources.</summary>
    Sources,

    /// <summary>The same measure of the same subject from one publisher at different dates.</summary>
    Dates,
}
