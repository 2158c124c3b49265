using System.Globalization;

namespace Atlas.Templating.Runtime;

/// <summary>The types of .NET that templates take as dates.</summary>
internal static class Dates
{
    public static DateTime From(object date) => date switch
    {
        DateOnly day => day.ToDateTime(TimeOnly.MinValue),
        DateTimeOffset moment => moment.DateTime,
        _ => (DateTime)date,
    };

    public static bool IsDate(object? reference) => reference is DateTime or DateOnly or DateTimeOffset;

    public static bool TryFrom(Value value, out DateTime date)
    {
        if (IsDate(value.Reference))
        {
            date = From(value.Reference!);
            return true;
        }

        date = default;
        return value.AsString is { } text
            && DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out date);
    }
}
