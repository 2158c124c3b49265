namespace Atlas.Pages.OpenData.Published;

/// <summary>Names of the published tables for programs; those that are read from <c>data/</c> keep the name of their kind of file.</summary>
public static class TableNames
{
    /// <summary>Sources.</summary>
    public const string Sources = "sources";

    /// <summary>Kinds of figures.</summary>
    public const string Measures = "measures";

    /// <summary>Words of the closed lists.</summary>
    public const string Vocabularies = "vocabularies";

    /// <summary>Zones.</summary>
    public const string Zones = "zones";

    /// <summary>Municipalities.</summary>
    public const string Municipalities = "municipalities";

    /// <summary>Strategies.</summary>
    public const string Strategies = "strategies";

    /// <summary>Programmes.</summary>
    public const string Programmes = "programmes";

    /// <summary>Links between subjects and strategies.</summary>
    public const string StrategyLinks = "strategy-links";

    /// <summary>Interventions.</summary>
    public const string Interventions = "interventions";

    /// <summary>Figures.</summary>
    public const string Figures = "figures";

    /// <summary>Dated facts.</summary>
    public const string Events = "events";

    /// <summary>Contracts.</summary>
    public const string Contracts = "contracts";

    /// <summary>Inferences.</summary>
    public const string Inferences = "inferences";

    /// <summary>Missing values.</summary>
    public const string Gaps = "gaps";

    /// <summary>Every subject with its name and page; derived.</summary>
    public const string Subjects = "subjects";

    /// <summary>What the profile of each intervention says, in one row; derived.</summary>
    public const string InterventionProfiles = "intervention-profiles";

    /// <summary>The declared deadline of each intervention and what has become of it; derived.</summary>
    public const string Deadlines = "deadlines";

    /// <summary>Totals of programmes, municipalities, zones and strategies; derived.</summary>
    public const string Totals = "totals";

    /// <summary>The ledger; derived.</summary>
    public const string Reconciliation = "reconciliation";

    /// <summary>What is known and missing of each intervention; derived.</summary>
    public const string Completeness = "completeness";

    /// <summary>What is known and missing of programmes, municipalities, zones and strategies; derived.</summary>
    public const string SetCompleteness = "set-completeness";
}
