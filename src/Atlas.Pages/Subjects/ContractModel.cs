using Atlas.Core.Values;
using Atlas.Pages.Plan;

namespace Atlas.Pages.Subjects;

/// <summary>A tender or contract.</summary>
/// <param name="Object">What it is for.</param>
/// <param name="Kind">Its kind in words.</param>
/// <param name="Cig">Its CIG, where known.</param>
/// <param name="Contractor">The firm.</param>
/// <param name="Amount">The amount; nothing where the source gives none.</param>
/// <param name="Date">Date of the award or contract.</param>
/// <param name="Stage">Its stage in words.</param>
/// <param name="Reference">Number of its source in the page's list.</param>
public sealed record ContractModel(
    string Object, string? Kind, string? Cig, string? Contractor, FigureModel? Amount, PartialDate? Date, string? Stage, int Reference);
