using System.Collections.Immutable;
using Atlas.Core.Records;
using Atlas.Pages.Plan;
using Atlas.Pages.Routes;

namespace Atlas.Pages.Municipalities;

/// <summary>Finds the municipalities nearest to one, by the distance between their centres. A grid keeps it far from comparing all with all.</summary>
public sealed class NeighbourFinder
{
    private const int Shown = 8;
    private const double CellDegrees = 0.1;

    private readonly CatalogueIndex _index;
    private readonly Dictionary<(int Row, int Column), List<Municipality>> _grid = [];
    private readonly int _widest;

    /// <summary>Prepares the grid over all municipalities of the plan.</summary>
    public NeighbourFinder(PlanContext context)
    {
        _index = context.Index;
        foreach (Municipality municipality in context.Municipalities)
        {
            if (municipality.Point is { } point)
            {
                (int, int) cell = Cell(point);
                _grid.TryAdd(cell, []);
                _grid[cell].Add(municipality);
            }
        }

        _widest = _grid.Count == 0
            ? 0
            : Math.Max(_grid.Keys.Max(c => c.Row) - _grid.Keys.Min(c => c.Row), _grid.Keys.Max(c => c.Column) - _grid.Keys.Min(c => c.Column)) + 1;
    }

    /// <summary>The nearest municipalities, nearest first; none where the place of this one is not known.</summary>
    public ImmutableArray<Neighbour> Of(Municipality municipality)
    {
        if (municipality.Point is not { } centre)
        {
            return [];
        }

        return
        [
            .. Around(centre)
                .Where(other => !string.Equals(other.Istat.Value, municipality.Istat.Value, StringComparison.Ordinal))
                .Select(other => (Other: other, Distance: Distances.Kilometres(centre, other.Point!.Value)))
                .OrderBy(pair => pair.Distance)
                .ThenBy(pair => pair.Other.Slug, StringComparer.Ordinal)
                .Take(Shown)
                .Select(pair => new Neighbour(
                    new LinkModel(pair.Other.Name.Value, SiteRoutes.Municipality(pair.Other.Slug)),
                    (int)Math.Round(pair.Distance, MidpointRounding.AwayFromZero),
                    _index.InterventionsIn(pair.Other.Istat.Value).Length)),
        ];
    }

    // Once a ring has enough, as many again are searched: cells are narrower than high up to 60° of latitude, and corners are farther than sides.
    private List<Municipality> Around(GeoPoint centre)
    {
        var found = new List<Municipality>();
        (int row, int column) = Cell(centre);
        int last = _widest;
        for (int ring = 0; ring <= last; ring++)
        {
            foreach ((int Row, int Column) cell in Ring(row, column, ring))
            {
                found.AddRange(_grid.GetValueOrDefault(cell) ?? []);
            }

            last = found.Count > Shown ? Math.Min(last, 2 * (ring + 1)) : last;
        }

        return found;
    }

    private static IEnumerable<(int Row, int Column)> Ring(int row, int column, int ring)
    {
        for (int r = row - ring; r <= row + ring; r++)
        {
            bool isEdge = Math.Abs(r - row) == ring;
            for (int c = column - ring; c <= column + ring; c += isEdge || ring == 0 ? 1 : 2 * ring)
            {
                yield return (r, c);
            }
        }
    }

    private static (int Row, int Column) Cell(GeoPoint point) =>
        ((int)Math.Floor(point.Latitude / CellDegrees), (int)Math.Floor(point.Longitude / CellDegrees));
}
