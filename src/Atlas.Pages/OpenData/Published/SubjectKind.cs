namespace Atlas.Pages.OpenData.Published;

/// <summary>The kinds of subjects.</summary>
public enum SubjectKind
{
    /// <summary>A single work or action.</summary>
    Intervention,

    /// <summary>A programme or a part of one.</summary>
    Programme,

    /// <summary>A strategy.</summary>
    Strategy,

    /// <summary>A municipality.</summary>
    Municipality,

    /// <summary>A zone.</summary>
    Zone,
}
