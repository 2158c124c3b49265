namespace Atlas.Pages.Maps.Geometry;

/// <summary>
/// The linear system of one Newton step: a weighted graph Laplacian over the edges of the cells, solved by conjugate
/// gradients with a diagonal preconditioner. It is singular (weights matter only up to a constant), so the mean is taken out.
/// </summary>
internal sealed class EdgeSystem
{
    private const double RelativeResidual = 1e-9;

    private readonly int[] _starts;
    private readonly int[] _neighbours;
    private readonly double[] _coefficients;
    private readonly double[] _diagonal;

    /// <summary>Builds the system from the cells' edges.</summary>
    public EdgeSystem(PowerCell[] cells, PlanePoint[] sites)
    {
        _starts = new int[cells.Length + 1];
        _diagonal = new double[cells.Length];
        var neighbours = new List<int>();
        var coefficients = new List<double>();
        for (int i = 0; i < cells.Length; i++)
        {
            foreach ((int neighbour, double length) in cells[i].Edges)
            {
                double coefficient = length / (2 * Math.Sqrt(sites[i].SquaredDistance(sites[neighbour])));
                neighbours.Add(neighbour);
                coefficients.Add(coefficient);
                _diagonal[i] += coefficient;
            }

            _starts[i + 1] = neighbours.Count;
        }

        _neighbours = [.. neighbours];
        _coefficients = [.. coefficients];
    }

    /// <summary>The change of weights that makes up for <paramref name="missing"/> areas, to first order.</summary>
    public double[] Solve(double[] missing)
    {
        int n = missing.Length;
        double[] residual = WithoutMean(missing);
        var solution = new double[n];
        double[] scaled = Preconditioned(residual);
        double[] direction = [.. scaled];
        double product = Dot(residual, scaled);
        double goal = product * RelativeResidual * RelativeResidual;
        for (int i = 0; i < (4 * n) + 50 && product > goal && product > 0; i++)
        {
            double[] image = Times(direction);
            double along = Dot(direction, image);
            if (along <= 0)
            {
                break;
            }

            double length = product / along;
            Add(solution, length, direction);
            Add(residual, -length, image);
            scaled = Preconditioned(residual);
            double next = Dot(residual, scaled);
            double turn = next / product;
            for (int k = 0; k < n; k++)
            {
                direction[k] = scaled[k] + (turn * direction[k]);
            }

            product = next;
        }

        return WithoutMean(solution);
    }

    private double[] Times(double[] vector)
    {
        var image = new double[vector.Length];
        for (int i = 0; i < vector.Length; i++)
        {
            double sum = _diagonal[i] * vector[i];
            for (int k = _starts[i]; k < _starts[i + 1]; k++)
            {
                sum -= _coefficients[k] * vector[_neighbours[k]];
            }

            image[i] = sum;
        }

        return image;
    }

    private double[] Preconditioned(double[] vector)
    {
        var scaled = new double[vector.Length];
        for (int i = 0; i < vector.Length; i++)
        {
            scaled[i] = _diagonal[i] > 0 ? vector[i] / _diagonal[i] : 0;
        }

        return scaled;
    }

    private static double[] WithoutMean(double[] vector)
    {
        double mean = vector.Sum() / vector.Length;
        return [.. vector.Select(value => value - mean)];
    }

    private static double Dot(double[] a, double[] b)
    {
        double sum = 0;
        for (int i = 0; i < a.Length; i++)
        {
            sum += a[i] * b[i];
        }

        return sum;
    }

    private static void Add(double[] to, double factor, double[] vector)
    {
        for (int i = 0; i < to.Length; i++)
        {
            to[i] += factor * vector[i];
        }
    }
}
