namespace Atlas.Pages.Maps;

/// <summary>Finds whether room is taken by looking only at labels near by.</summary>
/// <param name="size">Side of a square, in units.</param>
internal sealed class LabelGrid(double size)
{
    private readonly Dictionary<(int Column, int Row), List<LabelBox>> _squares = [];

    /// <summary>Whether no label touches <paramref name="box"/>.</summary>
    public bool IsFree(LabelBox box) =>
        Squares(box).All(square => !_squares.TryGetValue(square, out List<LabelBox>? boxes) || boxes.TrueForAll(other => !other.Touches(box)));

    /// <summary>Takes the room of <paramref name="box"/>.</summary>
    public void Take(LabelBox box)
    {
        foreach ((int Column, int Row) square in Squares(box))
        {
            if (!_squares.TryGetValue(square, out List<LabelBox>? boxes))
            {
                _squares.Add(square, boxes = []);
            }

            boxes.Add(box);
        }
    }

    private IEnumerable<(int Column, int Row)> Squares(LabelBox box)
    {
        for (int column = (int)Math.Floor(box.Left / size); column <= (int)Math.Floor((box.Left + box.Width) / size); column++)
        {
            for (int row = (int)Math.Floor(box.Top / size); row <= (int)Math.Floor((box.Top + box.Height) / size); row++)
            {
                yield return (column, row);
            }
        }
    }
}
