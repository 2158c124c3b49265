namespace Atlas.Pages.Maps.Geometry;

/// <summary>Lists that are used again from cell to cell.</summary>
internal sealed class PowerDiagramBuffers
{
    private List<EdgeVertex> _spare = [];

    /// <summary>The polygon being cut.</summary>
    public List<EdgeVertex> Polygon { get; private set; } = [];

    /// <summary>The cuts that took something off.</summary>
    public List<HalfPlane> Cuts { get; } = [];

    /// <summary>Sites of the ring being looked at.</summary>
    public List<int> Near { get; } = [];

    /// <summary>Begins a cell.</summary>
    public void Start(List<EdgeVertex> polygon)
    {
        Cuts.Clear();
        Restart(polygon);
    }

    /// <summary>Puts another polygon in place, keeping the cuts.</summary>
    public void Restart(List<EdgeVertex> polygon)
    {
        Polygon.Clear();
        Polygon.AddRange(polygon);
    }

    /// <summary>Cuts the polygon; false where nothing came off.</summary>
    public bool Clip(HalfPlane side)
    {
        foreach (EdgeVertex corner in Polygon)
        {
            if (side.Beyond(corner) > 0)
            {
                side.Clip(Polygon, _spare);
                (Polygon, _spare) = (_spare, Polygon);
                return true;
            }
        }

        return false;
    }
}
