using Atlas.Core.Values;

namespace Atlas.Core.Rules;

/// <summary>Whether one field of an intervention is known.</summary>
/// <param name="Field">The field.</param>
/// <param name="Evidence">Stated, inferred (an entry of <c>inferences.csv</c> speaks of it) or missing.</param>
public readonly record struct FieldState(CompletenessField Field, Evidence Evidence);
