using System.Collections.Immutable;

namespace Atlas.Pages.Maps;

/// <summary>
/// Sorts values into classes of about as many members each, divided at numbers that are easy to read: quantiles whose bounds
/// are rounded to two digits. Every class has members, and its lowest and highest are known.
/// </summary>
public sealed class ClassBreaks
{
    /// <summary>The most classes that a reader can tell apart.</summary>
    public const int Most = 5;

    private readonly decimal[] _bounds;

    private ClassBreaks(decimal[] bounds, int classes) => (_bounds, Count) = (bounds, classes);

    /// <summary>How many classes there are; 0 where there are no values.</summary>
    public int Count { get; }

    /// <summary>The highest value that each class may hold, but for the last, which has no bound.</summary>
    public ImmutableArray<decimal> Bounds => [.. _bounds];

    /// <summary>The classes of <paramref name="values"/>.</summary>
    public static ClassBreaks Of(IEnumerable<decimal> values)
    {
        decimal[] sorted = [.. values.Order()];
        if (sorted.Length == 0)
        {
            return new ClassBreaks([], 0);
        }

        var bounds = new List<decimal>();
        for (int i = 1; i < Most; i++)
        {
            decimal bound = Readable(sorted[Math.Min(sorted.Length - 1, (sorted.Length * i / Most))]);
            decimal below = bounds.Count == 0 ? decimal.MinValue : bounds[^1];
            if (sorted.Any(value => value > below && value <= bound) && sorted[^1] > bound)
            {
                bounds.Add(bound);
            }
        }

        return new ClassBreaks([.. bounds], bounds.Count + 1);
    }

    /// <summary>The class of a value, 0 being the lowest.</summary>
    public int ClassOf(decimal value)
    {
        int index = Array.FindIndex(_bounds, bound => value <= bound);
        return index < 0 ? Count - 1 : index;
    }

    /// <summary>The number of at most two digits that is nearest to <paramref name="value"/>; whole numbers below 100 are kept.</summary>
    private static decimal Readable(decimal value)
    {
        decimal step = 1;
        while (Math.Abs(value) / step >= 100)
        {
            step *= 10;
        }

        return decimal.Round(value / step, MidpointRounding.AwayFromZero) * step;
    }
}
