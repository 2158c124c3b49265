namespace Atlas.Pages.Maps.Geometry;

/// <summary>Finds the sites around a place without looking at all of them: square buckets of about two sites each.</summary>
internal sealed class SiteGrid
{
    private readonly double _left;
    private readonly double _top;
    private readonly int _columns;
    private readonly int _rows;
    private readonly int[] _starts;
    private readonly int[] _sites;

    /// <summary>Sorts <paramref name="sites"/> into buckets.</summary>
    public SiteGrid(ReadOnlySpan<PlanePoint> sites)
    {
        (_left, _top, double right, double bottom) = Bounds(sites);
        double area = Math.Max((right - _left) * (bottom - _top), 1e-6);
        Size = Math.Max(Math.Sqrt(area * 2 / sites.Length), Math.Max(right - _left, bottom - _top) / 2000);
        _columns = (int)((right - _left) / Size) + 1;
        _rows = (int)((bottom - _top) / Size) + 1;
        _starts = new int[(_columns * _rows) + 1];
        _sites = new int[sites.Length];
        Fill(sites);
    }

    /// <summary>Side of a bucket in kilometres.</summary>
    public double Size { get; }

    /// <summary>How many rings of buckets around any place cover everything.</summary>
    public int Rings => Math.Max(_columns, _rows);

    /// <summary>Adds to <paramref name="found"/> the sites in the buckets that lie <paramref name="ring"/> buckets away from that of <paramref name="centre"/>; each of them is at least (ring − 1) × <see cref="Size"/> away.</summary>
    public void Ring(PlanePoint centre, int ring, List<int> found)
    {
        int column = Column(centre);
        int row = Row(centre);
        for (int r = Math.Max(0, row - ring); r <= Math.Min(_rows - 1, row + ring); r++)
        {
            bool whole = r == row - ring || r == row + ring;
            for (int c = column - ring; c <= column + ring; c += whole || ring == 0 ? 1 : 2 * ring)
            {
                if (c >= 0 && c < _columns)
                {
                    int bucket = (r * _columns) + c;
                    found.AddRange(_sites.AsSpan(_starts[bucket], _starts[bucket + 1] - _starts[bucket]));
                }
            }
        }
    }

    private static (double Left, double Top, double Right, double Bottom) Bounds(ReadOnlySpan<PlanePoint> sites)
    {
        (double left, double top, double right, double bottom) = (sites[0].X, sites[0].Y, sites[0].X, sites[0].Y);
        foreach (PlanePoint site in sites)
        {
            (left, top) = (Math.Min(left, site.X), Math.Min(top, site.Y));
            (right, bottom) = (Math.Max(right, site.X), Math.Max(bottom, site.Y));
        }

        return (left, top, right, bottom);
    }

    private void Fill(ReadOnlySpan<PlanePoint> sites)
    {
        foreach (PlanePoint site in sites)
        {
            _starts[Bucket(site) + 1]++;
        }

        for (int i = 1; i < _starts.Length; i++)
        {
            _starts[i] += _starts[i - 1];
        }

        int[] next = [.. _starts];
        for (int i = 0; i < sites.Length; i++)
        {
            _sites[next[Bucket(sites[i])]++] = i;
        }
    }

    private int Bucket(PlanePoint site) => (Row(site) * _columns) + Column(site);

    private int Column(PlanePoint site) => Math.Clamp((int)((site.X - _left) / Size), 0, _columns - 1);

    private int Row(PlanePoint site) => Math.Clamp((int)((site.Y - _top) / Size), 0, _rows - 1);
}
