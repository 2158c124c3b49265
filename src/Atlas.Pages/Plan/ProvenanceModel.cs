using Atlas.Core.Values;
using Atlas.Pages.Routes;

namespace Atlas.Pages.Plan;

/// <summary>Where a stated value comes from.</summary>
/// <param name="SourceId">Id of the source.</param>
/// <param name="SourceTitle">Title of the source.</param>
/// <param name="SourceRoute">Page of the source.</param>
/// <param name="Locator">Place in the source.</param>
/// <param name="AsOf">Date the value speaks of.</param>
/// <param name="File">Data file, relative to the atlas's folder.</param>
/// <param name="Row">1-based line of the data file.</param>
public sealed record ProvenanceModel(string SourceId, string SourceTitle, Route SourceRoute, string Locator, PartialDate? AsOf, string File, int Row);
