using System.Collections.Immutable;
using Atlas.Pages.Plan;
using Atlas.Pages.Subjects;

namespace Atlas.Pages.Programmes;

/// <summary>A programme in a list or tree of programmes.</summary>
/// <param name="Link">Its profile.</param>
/// <param name="Name">Its official name.</param>
/// <param name="Kind">Its kind in words.</param>
/// <param name="Totals">What its interventions add up to, those of its parts included.</param>
/// <param name="Declared">The declared number of interventions; missing where no source declares one.</param>
/// <param name="Parts">Its parts.</param>
public sealed record ProgrammePart(LinkModel Link, string Name, string? Kind, SubjectTotals Totals, FigureModel Declared, ImmutableArray<ProgrammePart> Parts);
