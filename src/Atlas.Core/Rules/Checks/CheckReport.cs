using Atlas.Core.Diagnostics;
using Atlas.Core.Locations;

namespace Atlas.Core.Rules.Checks;

/// <summary>Where the checks report to: a cell that was in error before them is not reported again in other words.</summary>
internal sealed class CheckReport(DiagnosticLog log)
{
    private readonly PlacesInError _known = log.PlacesInError();

    /// <summary>Reports a diagnostic, unless its cell already has an error.</summary>
    public void Add(Diagnostic diagnostic)
    {
        if (!IsKnown(diagnostic.Location))
        {
            log.Add(diagnostic);
        }
    }

    /// <summary>Whether a cell already has an error, so that nothing more need be worked out about it.</summary>
    public bool IsKnown(SourceLocation place) => _known.Contains(place);
}
