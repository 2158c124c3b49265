namespace Atlas.Core.Diagnostics;

/// <summary>How many diagnostics of one code in one file were counted and not kept.</summary>
/// <param name="File">The file.</param>
/// <param name="Code">The code.</param>
/// <param name="Severity">How grave they are.</param>
/// <param name="Count">How many.</param>
public sealed record OmittedDiagnostics(string File, string Code, Severity Severity, long Count);
