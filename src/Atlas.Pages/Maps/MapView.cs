using Atlas.Core.Records;

namespace Atlas.Pages.Maps;

/// <summary>One of the maps that have an address: all interventions by a measure, those of a programme, or those of a zone.</summary>
/// <param name="Measure">What its cells are coloured by.</param>
/// <param name="Programme">The programme that it is limited to, if any.</param>
/// <param name="Zone">The zone that it is limited to, if any.</param>
public sealed record MapView(MapMeasure Measure, Programme? Programme = null, Zone? Zone = null);
