using Atlas.Pages.Plan;
using Atlas.Pages.Routes;

namespace Atlas.Pages.Charts;

/// <summary>What a subject was granted and what of it has been paid.</summary>
/// <param name="Label">Name of the subject.</param>
/// <param name="Funded">The grant or cost that the payments are measured against.</param>
/// <param name="Paid">The payments.</param>
/// <param name="Route">Page of the subject.</param>
public sealed record PaymentRow(string Label, FigureModel Funded, FigureModel Paid, Route? Route = null);
