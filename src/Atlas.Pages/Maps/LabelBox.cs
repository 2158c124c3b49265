namespace Atlas.Pages.Maps;

/// <summary>The room that a label takes, in units.</summary>
/// <param name="Left">Left edge.</param>
/// <param name="Top">Upper edge.</param>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
internal readonly record struct LabelBox(double Left, double Top, double Width, double Height)
{
    /// <summary>Whether it shares room with <paramref name="other"/>.</summary>
    public bool Touches(LabelBox other) =>
        Left < other.Left + other.Width && other.Left < Left + Width && Top < other.Top + other.Height && other.Top < Top + Height;

    /// <summary>Whether it lies within a drawing of this size.</summary>
    public bool IsWithin(double width, double height) => Left >= 0 && Top >= 0 && Left + Width <= width && Top + Height <= height;
}
