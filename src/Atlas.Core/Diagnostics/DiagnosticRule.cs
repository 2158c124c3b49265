namespace Atlas.Core.Diagnostics;

/// <summary>
/// One kind of defect: its code, how grave it is by default, and what it says.
/// Ranges of codes: ATL0 configuration, 1 data, 2 content, 3 templates, 4 routes, 5 output (DESIGN §7).
/// </summary>
/// <param name="Code"><c>ATL</c> and four digits; never given to another defect.</param>
/// <param name="Severity">Severity unless <c>site.yml</c> sets another.</param>
/// <param name="Message">What is wrong, with the arguments of the diagnostic.</param>
/// <param name="Remedy">What to do about it, with the same arguments.</param>
public sealed record DiagnosticRule(string Code, Severity Severity, Phrase Message, Phrase Remedy);
