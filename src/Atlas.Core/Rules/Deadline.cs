using Atlas.Core.Records;
using Atlas.Core.Values;

namespace Atlas.Core.Rules;

/// <summary>The day by which a source says that works end.</summary>
/// <param name="SubjectId">Id of the work, or of the programme, that it was declared for.</param>
/// <param name="Date">The day, as precise as the source is.</param>
/// <param name="SourceId">Id of its source.</param>
/// <param name="Locator">Place in the source.</param>
/// <param name="Earlier">The first deadline that was declared for the same subject, where the one that holds is later beyond doubt.</param>
/// <param name="MonthsMoved">Whole months from that first deadline to the one that holds; 0 where it was never moved.</param>
public sealed record Deadline(string SubjectId, PartialDate Date, string SourceId, string? Locator, DatedEvent? Earlier = null, int MonthsMoved = 0);
