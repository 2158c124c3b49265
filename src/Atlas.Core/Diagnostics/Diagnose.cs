namespace Atlas.Core.Diagnostics;

/// <summary>
/// The one factory of diagnostics, by range: <c>Diagnose.Data.NotANumber(…)</c>. Each member names its rule, its typical cause
/// and what its arguments are; each rule has a page under <c>docs/diagnostics/</c> and a spec (DESIGN §7).
/// </summary>
public static partial class Diagnose;
