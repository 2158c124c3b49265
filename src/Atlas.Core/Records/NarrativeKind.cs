namespace Atlas.Core.Records;

/// <summary>What a narrative is about; each kind has its folder in <c>content/</c> (DESIGN §5).</summary>
public enum NarrativeKind
{
    /// <summary><c>interventi/&lt;id&gt;.md</c>.</summary>
    Intervention,

    /// <summary><c>comuni/&lt;slug&gt;.md</c>.</summary>
    Municipality,

    /// <summary><c>programmi/&lt;id&gt;.md</c>.</summary>
    Programme,

    /// <summary><c>strategie/&lt;id&gt;.md</c>.</summary>
    Strategy,

    /// <summary><c>zone/&lt;id&gt;.md</c>.</summary>
    Zone,

    /// <summary><c>notizie/&lt;date&gt;-&lt;slug&gt;.md</c>.</summary>
    News,

    /// <summary><c>pagine/&lt;slug&gt;.md</c>.</summary>
    Page,
}
