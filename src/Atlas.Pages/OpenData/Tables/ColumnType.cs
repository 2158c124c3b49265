namespace Atlas.Pages.OpenData.Tables;

/// <summary>What the cells of a published column hold.</summary>
public enum ColumnType
{
    /// <summary>Free text: what a spreadsheet could take for a formula is neutralised in CSV.</summary>
    Text,

    /// <summary>A code or a word of a closed list; never free text.</summary>
    Code,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A decimal number.</summary>
    Number,

    /// <summary>Yes or no.</summary>
    Boolean,

    /// <summary>A year, a month or a day, as precise as its source.</summary>
    Date,

    /// <summary>Several codes.</summary>
    List,

    /// <summary>An absolute http or https address.</summary>
    Address,
}
