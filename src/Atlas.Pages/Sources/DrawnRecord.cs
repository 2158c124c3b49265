using Atlas.Pages.Plan;

namespace Atlas.Pages.Sources;

/// <summary>Something else that leans on a source: a row, a contract, a link with a strategy, a conclusion, a gap.</summary>
/// <param name="Subject">What it is about.</param>
/// <param name="What">What it is, in words.</param>
/// <param name="Locator">Place in the source.</param>
public sealed record DrawnRecord(LinkModel Subject, string What, string? Locator);
