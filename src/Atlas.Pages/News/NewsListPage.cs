using System.Collections.Immutable;
using Atlas.Pages.Plan;
using Atlas.Pages.Subjects;

namespace Atlas.Pages.News;

/// <summary>The news, and the latest dated facts of the data.</summary>
public sealed record NewsListPage : PageModel
{
    /// <summary>The news, newest first.</summary>
    public required ImmutableArray<NewsEntry> Items { get; init; }

    /// <summary>The latest dated facts, newest first.</summary>
    public required ImmutableArray<TimelineEntry> Facts { get; init; }
}
