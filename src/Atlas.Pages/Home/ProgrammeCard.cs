using Atlas.Pages.Plan;
using Atlas.Pages.Subjects;

namespace Atlas.Pages.Home;

/// <summary>A programme at a glance.</summary>
/// <param name="Link">Its profile.</param>
/// <param name="Name">Its official name.</param>
/// <param name="Totals">What its interventions add up to.</param>
/// <param name="PaidShare">How much of their cost has been paid.</param>
public sealed record ProgrammeCard(LinkModel Link, string Name, SubjectTotals Totals, FigureModel PaidShare);
