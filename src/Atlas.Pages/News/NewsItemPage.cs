using System.Collections.Immutable;
using Atlas.Core.Records;
using Atlas.Core.Values;
using Atlas.Pages.Plan;

namespace Atlas.Pages.News;

/// <summary>A news item.</summary>
public sealed record NewsItemPage : PageModel
{
    /// <summary>Its day.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>What it is about.</summary>
    public required ImmutableArray<LinkModel> Subjects { get; init; }

    /// <summary>The text.</summary>
    public required Narrative Narrative { get; init; }
}
