using Atlas.Core.Records;
using Atlas.Pages.Plan;

namespace Atlas.Pages.Texts;

/// <summary>A page that is a text of <c>content/pagine/</c>: method, glossary, privacy…</summary>
public sealed record TextPage : PageModel
{
    /// <summary>Its slug.</summary>
    public required string Slug { get; init; }

    /// <summary>The text.</summary>
    public required Narrative Narrative { get; init; }
}
