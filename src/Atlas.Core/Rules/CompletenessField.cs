namespace Atlas.Core.Rules;

/// <summary>What the atlas wants to know of every intervention (DESIGN §1.3): the ten fields of "7 campi su 10".</summary>
public enum CompletenessField
{
    /// <summary>A title.</summary>
    Title,

    /// <summary>Its CUP.</summary>
    Cup,

    /// <summary>Its municipality or municipalities.</summary>
    Municipality,

    /// <summary>Street, quarter or site, or a point on the map.</summary>
    Place,

    /// <summary>A figure of the family <c>cost</c>.</summary>
    Amount,

    /// <summary>A figure that is a share of one of the family <c>cost</c>.</summary>
    FundingBySource,

    /// <summary>A figure of the family <c>payment</c>, or a share of one.</summary>
    Payments,

    /// <summary>A stage that is not stale.</summary>
    RecentStatus,

    /// <summary>A link with a strategy, its own or its programme's, that a source states.</summary>
    StatedStrategy,

    /// <summary>A narrative that is not a draft.</summary>
    Narrative,
}
