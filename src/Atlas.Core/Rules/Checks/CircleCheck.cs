using Atlas.Core.Diagnostics;
using Atlas.Core.Locations;
using Atlas.Core.Records;

namespace Atlas.Core.Rules.Checks;

/// <summary>No programme is a part of itself, and no measure, through however many others.</summary>
internal sealed class CircleCheck(CatalogueIndex index, CheckReport report)
{
    private const int LongestShown = 6;

    /// <summary>Reports every circle once, at the first of its records in the file.</summary>
    public void Run()
    {
        Circles(
            index.Catalogue.Programmes.Select(p => p.Id.Value),
            id => index.Programmes.GetValueOrDefault(id)?.ParentId,
            (id, at, circle) => Diagnose.Records.ParentCircle(at, id, circle));
        Circles(
            index.Catalogue.Measures.Select(m => m.Id.Value),
            id => index.Measures.GetValueOrDefault(id)?.PartOf,
            (id, at, circle) => Diagnose.Records.WholeCircle(at, id, circle));
    }

    private void Circles(IEnumerable<string> ids, Func<string, Located<string>?> above, Func<string, SourceLocation, string, Diagnostic> diagnose)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (string id in ids)
        {
            var path = new List<string>();
            string? next = id;
            while (next is not null && done.Add(next))
            {
                path.Add(next);
                next = above(next)?.Value;
            }

            int start = next is null ? -1 : path.IndexOf(next);
            if (start >= 0)
            {
                report.Add(diagnose(path[start], above(path[start])!.Value.Location, Shown(path[start..])));
            }
        }
    }

    private static string Shown(List<string> circle) =>
        string.Join(" → ", circle.Count > LongestShown ? [.. circle.Take(LongestShown), "…", circle[0]] : [.. circle, circle[0]]);
}
