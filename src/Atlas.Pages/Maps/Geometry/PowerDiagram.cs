namespace Atlas.Pages.Maps.Geometry;

/// <summary>
/// Divides a domain among weighted sites: each point goes to the site whose squared distance less its weight is smallest
/// (Aurenhammer 1987). A cell looks only at sites that can reach it, so the whole takes time in proportion to the number of sites.
/// </summary>
internal sealed class PowerDiagram
{
    private readonly PlanePoint[] _sites;
    private readonly SiteGrid _grid;
    private readonly List<EdgeVertex> _outline;
    private readonly List<EdgeVertex> _frame;
    private readonly double[] _clearance;

    /// <summary>Prepares the division of the domain within <paramref name="outline"/> among <paramref name="sites"/>.</summary>
    /// <param name="sites">Different points inside the outline; at least one.</param>
    /// <param name="outline">Corners of a simple polygon in order.</param>
    public PowerDiagram(PlanePoint[] sites, IReadOnlyList<PlanePoint> outline)
    {
        _sites = sites;
        _grid = new SiteGrid(sites);
        _outline = [.. outline.Select(p => new EdgeVertex(p.X, p.Y, EdgeVertex.Outside))];
        _frame = Frame(outline);
        _clearance = new OutlineDistance(outline).Of(sites);
    }

    /// <summary>The cells for these weights, in the order of the sites.</summary>
    public PowerCell[] Cells(double[] weights)
    {
        double heaviest = weights.Max();
        var cells = new PowerCell[_sites.Length];
        var work = new PowerDiagramBuffers();
        for (int i = 0; i < _sites.Length; i++)
        {
            cells[i] = Cell(i, weights, heaviest, work);
        }

        return cells;
    }

    private PowerCell Cell(int site, double[] weights, double heaviest, PowerDiagramBuffers work)
    {
        work.Start(_frame);
        double reach = ClipByNeighbours(site, weights, heaviest, work);
        if (reach > _clearance[site])
        {
            ClipOutline(work);
        }

        return PowerCell.Of(work.Polygon);
    }

    /// <summary>Cuts the frame by neighbours in growing distance, until none that is left can reach the cell; returns how far the cell reaches from its site.</summary>
    private double ClipByNeighbours(int site, double[] weights, double heaviest, PowerDiagramBuffers work)
    {
        PlanePoint own = _sites[site];
        double reach = Reach(own, work.Polygon);
        for (int ring = 0; ring <= _grid.Rings && (ring - 1) * _grid.Size < Farthest(reach, weights[site], heaviest); ring++)
        {
            work.Near.Clear();
            _grid.Ring(own, ring, work.Near);
            foreach (int other in work.Near)
            {
                if (other != site)
                {
                    var side = HalfPlane.Between(own, weights[site], _sites[other], weights[other], other);
                    if (work.Clip(side))
                    {
                        work.Cuts.Add(side);
                    }
                }
            }

            reach = Reach(own, work.Polygon);
        }

        return reach;
    }

    /// <summary>Cuts the outline itself by what cut the frame: the cell where it meets the edge of the domain.</summary>
    private void ClipOutline(PowerDiagramBuffers work)
    {
        work.Restart(_outline);
        foreach (HalfPlane side in work.Cuts)
        {
            work.Clip(side);
        }
    }

    /// <summary>The distance beyond which no site can cut a cell that reaches so far: from |v − q|² − w(q) ≥ |v − p|² − w(p) for every corner v.</summary>
    private static double Farthest(double reach, double weight, double heaviest) =>
        reach + Math.Sqrt(Math.Max(0, (reach * reach) - weight + heaviest));

    private static double Reach(PlanePoint own, List<EdgeVertex> polygon)
    {
        double squared = 0;
        foreach (EdgeVertex corner in polygon)
        {
            squared = Math.Max(squared, own.SquaredDistance(new PlanePoint(corner.X, corner.Y)));
        }

        return Math.Sqrt(squared);
    }

    private static List<EdgeVertex> Frame(IReadOnlyList<PlanePoint> outline)
    {
        (double left, double right) = (outline.Min(p => p.X) - 1, outline.Max(p => p.X) + 1);
        (double top, double bottom) = (outline.Min(p => p.Y) - 1, outline.Max(p => p.Y) + 1);
        return
        [
            new(left, top, EdgeVertex.Outside), new(right, top, EdgeVertex.Outside),
            new(right, bottom, EdgeVertex.Outside), new(left, bottom, EdgeVertex.Outside),
        ];
    }
}
