namespace Atlas.Rendering.Media;

/// <summary>Size of a picture in pixels.</summary>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
public readonly record struct ImageSize(int Width, int Height);
