namespace Atlas.Pages.Plan;

/// <summary>What every page knows, and all that its template sees besides the functions (DESIGN §2, "Templates see only their page model").</summary>
public abstract record PageModel;
