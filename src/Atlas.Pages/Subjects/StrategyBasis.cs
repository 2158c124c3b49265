using Atlas.Pages.Plan;

namespace Atlas.Pages.Subjects;

/// <summary>A strategy that a subject contributes to, or a subject that contributes to a strategy, and on what ground (DESIGN §1.4).</summary>
/// <param name="Link">The strategy, or the subject.</param>
/// <param name="IsStated">Whether a source states it; otherwise an editor assigned it.</param>
/// <param name="Ground">The ground in words.</param>
/// <param name="Reason">Why.</param>
/// <param name="Reference">Number of its source in the page's list; 0 where it has none.</param>
/// <param name="Through">The programme whose link it is, where the subject has it from its programme.</param>
public sealed record StrategyBasis(LinkModel Link, bool IsStated, string Ground, string Reason, int Reference, LinkModel? Through = null);
