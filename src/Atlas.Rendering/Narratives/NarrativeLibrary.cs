using System.Collections.Frozen;
using Atlas.Core.Records;
using Atlas.Pages.Plan;
using Atlas.Rendering.Addresses;
using Atlas.Rendering.Media;

namespace Atlas.Rendering.Narratives;

/// <summary>What the narratives of a site refer to.</summary>
/// <param name="References">Answers typed links, figures and counts.</param>
/// <param name="Media">Pictures and attachments.</param>
/// <param name="Glossary">Abbreviations.</param>
/// <param name="Addresses">Writes addresses.</param>
public sealed record NarrativeLibrary(INarrativeReferences References, MediaLibrary Media, Glossary Glossary, SiteAddresses Addresses)
{
    /// <summary>Narratives by file whose text was written anew after the site was planned; the plan holds for them all the same.</summary>
    public FrozenDictionary<string, Narrative> Rewritten { get; init; } = FrozenDictionary<string, Narrative>.Empty;
}
