namespace Atlas.Pages.Maps.Geometry;

/// <summary>
/// Finds the weights for which every cell of a power diagram has its given area: the damped Newton method of Kitagawa,
/// Mérigot and Thibert (2019) for semi-discrete optimal transport, whose derivative of a cell's area by a neighbour's weight is
/// the length of their common edge over twice the distance of the sites.
/// </summary>
/// <param name="diagram">The diagram.</param>
/// <param name="sites">Its sites.</param>
/// <param name="areas">The areas wanted, in km²; their sum is the domain's area.</param>
internal sealed class AreaWeights(PowerDiagram diagram, PlanePoint[] sites, double[] areas)
{
    /// <summary>How far an area may be from the one wanted, as a share of it, when the search stops.</summary>
    public const double Tolerance = 1e-4;

    private const int MostSteps = 60;
    private const double SmallestDamping = 1e-4;

    /// <summary>The cells at the end of the search, in the order of the sites.</summary>
    public PowerCell[] Solve()
    {
        var weights = new double[sites.Length];
        PowerCell[] cells = diagram.Cells(weights);
        double floor = Math.Min(cells.Min(cell => cell.Area), areas.Min()) / 2;
        for (int step = 0; step < MostSteps && Worst(cells) > Tolerance; step++)
        {
            double[] direction = new EdgeSystem(cells, sites).Solve(Missing(cells));
            if (!TryStep(ref weights, ref cells, direction, floor))
            {
                break;
            }
        }

        return cells;
    }

    /// <summary>Goes as far along the direction as keeps every cell alive and brings the areas nearer.</summary>
    private bool TryStep(ref double[] weights, ref PowerCell[] cells, double[] direction, double floor)
    {
        double error = Norm(cells);
        for (double damping = 1; damping >= SmallestDamping; damping /= 2)
        {
            var next = new double[weights.Length];
            for (int i = 0; i < next.Length; i++)
            {
                next[i] = weights[i] + (damping * direction[i]);
            }

            PowerCell[] nextCells = diagram.Cells(next);
            if (nextCells.All(cell => cell.Area >= floor) && Norm(nextCells) <= (1 - (damping / 2)) * error)
            {
                (weights, cells) = (next, nextCells);
                return true;
            }
        }

        return false;
    }

    private double[] Missing(PowerCell[] cells)
    {
        var missing = new double[cells.Length];
        for (int i = 0; i < cells.Length; i++)
        {
            missing[i] = areas[i] - cells[i].Area;
        }

        return missing;
    }

    private double Norm(PowerCell[] cells) => Math.Sqrt(Missing(cells).Sum(m => m * m));

    private double Worst(PowerCell[] cells)
    {
        double worst = 0;
        for (int i = 0; i < cells.Length; i++)
        {
            worst = Math.Max(worst, Math.Abs(cells[i].Area - areas[i]) / areas[i]);
        }

        return worst;
    }
}
