namespace Atlas.Pages.Maps.Geometry;

/// <summary>A corner of a cell under construction.</summary>
/// <param name="X">Kilometres east.</param>
/// <param name="Y">Kilometres south.</param>
/// <param name="Neighbour">The site beyond the edge from this corner to the next; <see cref="Outside"/> where that is the outline.</param>
internal readonly record struct EdgeVertex(double X, double Y, int Neighbour)
{
    /// <summary>Stands for what lies beyond the outline.</summary>
    public const int Outside = -1;
}
