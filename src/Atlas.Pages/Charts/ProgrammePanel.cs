using System.Collections.Immutable;
using Atlas.Pages.Plan;
using Atlas.Pages.Routes;

namespace Atlas.Pages.Charts;

/// <summary>A programme as one of several small charts on common scales.</summary>
/// <param name="Label">Short name of the programme.</param>
/// <param name="Route">Its page.</param>
/// <param name="Interventions">How many interventions are listed.</param>
/// <param name="Cost">What they cost.</param>
/// <param name="Paid">What has been paid of it.</param>
/// <param name="Phases">How many interventions are in each phase, in the order of phases; the same phases for every panel.</param>
public sealed record ProgrammePanel(
    string Label, Route? Route, FigureModel Interventions, FigureModel Cost, FigureModel Paid, ImmutableArray<ChartItem> Phases);
