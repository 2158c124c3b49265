using System.Collections.Immutable;
using Atlas.Core.Records;
using Atlas.Pages.Plan;

namespace Atlas.Pages.OpenData;

/// <summary>Open data: everything to download.</summary>
public sealed record OpenDataPage : PageModel
{
    /// <summary>What can be downloaded, each in all its forms.</summary>
    public required ImmutableArray<DownloadModel> Downloads { get; init; }

    /// <summary>The introduction, if there is one.</summary>
    public Narrative? Narrative { get; init; }
}
