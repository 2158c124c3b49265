using System.Collections.Immutable;
using Atlas.Core.Diagnostics;
using Atlas.Core.Locations;
using Atlas.Pages.Plan;

namespace Atlas.Pages.Routes;

/// <summary>Gives every address to one page or file. What else asks for it is reported and left out.</summary>
public sealed class RouteTable(DiagnosticLog log)
{
    private const int LongestSegment = 100;

    // Names that Windows keeps for devices: a site with them cannot be unpacked there.
    private static readonly ImmutableHashSet<string> Devices = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
        "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private readonly Dictionary<string, (string Path, SourceLocation Origin)> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The pages that keep their address, by address.</summary>
    public ImmutableArray<PlannedPage> Pages(IEnumerable<PlannedPage> pages) =>
        [.. pages.Where(page => Takes(page.Route, page.Origin)).OrderBy(page => page.Route.Path, StringComparer.Ordinal)];

    /// <summary>The files that keep their address, by address.</summary>
    public ImmutableArray<PlannedFile> Files(IEnumerable<PlannedFile> files) =>
    [
        .. files.Where(file => Takes(file.Route, default))
            .Select(file => file.Also.IsEmpty ? file : file with { Also = [.. file.Also.Where(route => Takes(route, default))] })
            .OrderBy(file => file.Route.Path, StringComparer.Ordinal),
    ];

    private bool Takes(Route route, SourceLocation origin)
    {
        if (!IsWellFormed(route, origin))
        {
            return false;
        }

        if (_taken.TryAdd(route.File, (route.Path, origin)))
        {
            return true;
        }

        (string path, SourceLocation first) = _taken[route.File];
        log.Add(string.Equals(path, route.Path, StringComparison.Ordinal)
            ? Diagnose.Routes.Duplicate(Place(origin, first), route.Path, first.ToString())
            : Diagnose.Routes.CaseCollision(Place(origin, first), route.Path, path));
        return false;
    }

    private bool IsWellFormed(Route route, SourceLocation origin)
    {
        foreach (string segment in route.File.Split('/'))
        {
            string stem = segment.Split('.')[0];
            if (Devices.Contains(stem))
            {
                log.Add(Diagnose.Routes.Reserved(origin, route.Path, segment));
                return false;
            }

            if (segment.Length is 0 or > LongestSegment || segment[0] == '.' || !segment.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_'))
            {
                log.Add(Diagnose.Routes.Unfit(origin, route.Path, segment));
                return false;
            }
        }

        return true;
    }

    private static SourceLocation Place(SourceLocation origin, SourceLocation first) => origin.File is null ? first : origin;
}
