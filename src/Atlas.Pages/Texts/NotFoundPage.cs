using Atlas.Pages.Plan;

namespace Atlas.Pages.Texts;

/// <summary>What the server shows for an address that is not there.</summary>
public sealed record NotFoundPage : PageModel;
