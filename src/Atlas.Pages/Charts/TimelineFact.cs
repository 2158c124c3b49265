using Atlas.Core.Values;

namespace Atlas.Pages.Charts;

/// <summary>A dated fact on a timeline.</summary>
/// <param name="Date">When, as precise as its source.</param>
/// <param name="Phase">Group of its stage: <c>identification</c>, <c>preparation</c>, <c>implementation</c>, <c>completion</c>, <c>cancelled</c> or <c>none</c>; gives the marker its shape.</param>
/// <param name="Stage">Name of the stage, for readers.</param>
/// <param name="Text">What happened, or is due, in a sentence.</param>
/// <param name="Due">Whether it is a declared deadline rather than something that happened.</param>
public sealed record TimelineFact(PartialDate Date, string Phase, string Stage, string Text, bool Due = false);
