using Atlas.Pages.Plan;

namespace Atlas.Pages.Figures;

/// <summary>Physical progress: what is done of what is planned, in the same unit.</summary>
/// <param name="Planned">What is planned.</param>
/// <param name="Done">What is done.</param>
/// <param name="Share">The share done, in hundredths.</param>
public sealed record ProgressModel(FigureModel Planned, FigureModel Done, FigureModel Share);
