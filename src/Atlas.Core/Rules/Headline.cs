using System.Collections.Immutable;
using Atlas.Core.Records;

namespace Atlas.Core.Rules;

/// <summary>The figure that stands for a subject's measure or family, with all others beside it (DESIGN §1.2, §4 "Headline").</summary>
/// <param name="Figure">The figure that goes first.</param>
/// <param name="Measure">Its measure.</param>
/// <param name="Others">All other figures of the family or measure, in the order of the same rule.</param>
public sealed record Headline(Figure Figure, Measure Measure, ImmutableArray<OtherFigure> Others);
