using Atlas.Core.Records;

namespace Atlas.Core.Rules;

/// <summary>A figure that stands beside the headline, and how far it is from it.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Measure">Its measure; of the headline's family, not always the same.</param>
/// <param name="Difference">Its value less the headline's, in the family's unit.</param>
/// <param name="RelativeDifference"><paramref name="Difference"/> as a share of the headline's absolute value; nothing where that is 0.</param>
public sealed record OtherFigure(Figure Figure, Measure Measure, decimal Difference, decimal? RelativeDifference);
