using System.Collections.Immutable;
using Atlas.Pages.Plan;

namespace Atlas.Pages.OpenData;

/// <summary>The data dictionary: every column of every published table.</summary>
public sealed record DictionaryPage : PageModel
{
    /// <summary>The published tables.</summary>
    public required ImmutableArray<DescribedTable> Tables { get; init; }
}
