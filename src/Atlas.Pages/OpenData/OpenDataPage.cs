using System.Collections.Immutable;
using Atlas.Core.Records;
using Atlas.Pages.OpenData.Tables;
using Atlas.Pages.Plan;

namespace Atlas.Pages.OpenData;

/// <summary>Open data: downloads and dictionary.</summary>
public sealed record OpenDataPage : PageModel
{
    /// <summary>The published tables.</summary>
    public required ImmutableArray<DataTable> Tables { get; init; }

    /// <summary>What can be downloaded, each in all its forms.</summary>
    public required ImmutableArray<DownloadModel> Downloads { get; init; }

    /// <summary>The introduction, if there is one.</summary>
    public Narrative? Narrative { get; init; }
}
