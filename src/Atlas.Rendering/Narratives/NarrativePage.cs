using System.Collections.Immutable;
using Atlas.Pages.References;
using Atlas.Pages.Routes;

namespace Atlas.Rendering.Narratives;

/// <summary>The page that a narrative is written on.</summary>
/// <param name="Route">Its address, to which the narrative's links are relative.</param>
/// <param name="References">Its numbered sources, to which the narrative's figures lead.</param>
public sealed record NarrativePage(Route Route, ImmutableArray<ReferenceModel> References);
