using System.Collections.Immutable;

namespace Atlas.Pages.Maps.Geometry;

/// <summary>The shapes that every map of an atlas is drawn from.</summary>
/// <param name="IsSchematic">Whether the shapes are a diagram and not boundaries.</param>
/// <param name="Shapes">One per municipality that can be drawn, in the order given.</param>
/// <param name="Outline">The rings around them all, in kilometres, not closed.</param>
public sealed record MapGeometry(bool IsSchematic, ImmutableArray<MapShape> Shapes, ImmutableArray<ImmutableArray<PlanePoint>> Outline);
