using Atlas.Core.Values;
using Atlas.Pages.Plan;

namespace Atlas.Pages.Sources;

/// <summary>A dated fact drawn from a source.</summary>
/// <param name="Subject">What it happened to.</param>
/// <param name="Date">When.</param>
/// <param name="Stage">The stage in words.</param>
/// <param name="Text">What happened.</param>
/// <param name="Locator">Place in the source.</param>
public sealed record DrawnFact(LinkModel Subject, PartialDate? Date, string Stage, string Text, string? Locator);
