using Atlas.Pages.Routes;

namespace Atlas.Pages.Plan;

/// <summary>The same facts in another form, for <c>&lt;link rel="alternate"&gt;</c> and the downloads of a page.</summary>
/// <param name="Label">Name for readers.</param>
/// <param name="Route">Where it is.</param>
/// <param name="MediaType">Its media type.</param>
public sealed record AlternateModel(string Label, Route Route, string MediaType);
