using Atlas.Core.Values;

namespace Atlas.Pages.Charts;

/// <summary>Whole years laid along a width of 1, with room for half a marker at both ends.</summary>
/// <param name="FirstYear">The year it begins with.</param>
/// <param name="LastYear">The year it ends with.</param>
internal readonly record struct TimeAxis(int FirstYear, int LastYear)
{
    private const double Margin = 0.05;
    private const double LabelWidth = 44;

    /// <summary>Where the first day that a date can mean begins.</summary>
    public double Start(PartialDate date) => At(date.First);

    /// <summary>Where the last day that a date can mean ends.</summary>
    public double End(PartialDate date) => At(date.Last.AddDays(1));

    /// <summary>The middle of the time that a date can mean.</summary>
    public double Middle(PartialDate date) => (Start(date) + End(date)) / 2;

    /// <summary>Where a year begins.</summary>
    public double StartOf(int year) => At(new DateOnly(year, 1, 1));

    /// <summary>The years whose labels fit beside each other on <paramref name="width"/> pixels, at even distances.</summary>
    public IEnumerable<int> LabelledYears(double width)
    {
        double yearWidth = StartOf(FirstYear + 1) - StartOf(FirstYear);
        int step = Math.Max(1, (int)Math.Ceiling(LabelWidth / (yearWidth * width)));
        for (int year = FirstYear; year <= LastYear; year += step)
        {
            if ((StartOf(year) * width) + LabelWidth - 8 <= width)
            {
                yield return year;
            }
        }
    }

    private double At(DateOnly day)
    {
        double from = new DateOnly(FirstYear, 1, 1).DayNumber;
        double to = new DateOnly(LastYear, 12, 31).DayNumber + 1;
        return Margin + ((day.DayNumber - from) / (to - from) * (1 - (2 * Margin)));
    }
}
