using System.Globalization;
using Atlas.Core.Languages;
using Atlas.Core.Values;

namespace Atlas.Core.Formats;

/// <summary>
/// Numbers and dates as the readers of a language write them, by the phrases <c>format.*</c>, <c>month.*</c> and <c>unit.*</c> of its file
/// and never by the machine's culture (DESIGN §1.6). Blanks of those phrases do not break.
/// </summary>
public sealed class LocalFormat
{
    private const char NoBreakSpace = '\u00A0';

    private readonly InterfaceWords _words;
    private readonly Lazy<NumberFormatInfo> _numbers;

    internal LocalFormat(InterfaceWords words)
    {
        _words = words;
        _numbers = new Lazy<NumberFormatInfo>(() => NumberFormatInfo.ReadOnly(new NumberFormatInfo
        {
            NumberDecimalSeparator = words.Of("format.decimal"),
            NumberGroupSeparator = words.Of("format.group"),
            NumberGroupSizes = [3],
            NegativeSign = "\u2212",
        }));
    }

    /// <summary>An amount in EUR, with cents only where they are not zero: <c>2.250.000 €</c>, <c>€2,250,000</c>.</summary>
    public string Money(decimal euro) => Filled("format.money", Rounded(euro, decimal.Truncate(euro) == euro ? "#,##0" : "#,##0.00", 2));

    /// <summary>An amount in EUR short enough for a label: <c>12,5 mln €</c>, <c>€12.5m</c>.</summary>
    public string ShortMoney(decimal euro) => Math.Abs(euro) switch
    {
        >= 1_000_000_000m => Filled("format.billions", Number(euro / 1_000_000_000m, 2)),
        >= 999_500m => Filled("format.millions", Number(euro / 1_000_000m, Math.Abs(euro) >= 99_950_000m ? 0 : 1)),
        >= 1_000m => Filled("format.thousands", Number(euro / 1_000m, 0)),
        _ => Filled("format.money", Number(euro, 0)),
    };

    /// <summary>A number with at most <paramref name="decimals"/> decimals, without trailing zeros; as many as it has by default.</summary>
    public string Number(decimal value, int decimals = 10) => Rounded(value, "#,##0.##########", decimals);

    /// <summary>A share in hundredths with at most one decimal: <c>16,5%</c>.</summary>
    public string Percent(decimal hundredths) => Filled("format.percent", Number(hundredths, 1));

    /// <summary>A value with the sign of its unit, one of those in <c>measures.csv</c>; an unknown unit is written as it is.</summary>
    public string Quantity(decimal value, string unit) => unit switch
    {
        "EUR" => Money(value),
        "count" or "" => Number(value),
        "percent" => Filled("format.percent", Number(value, 2)),
        "m2" => WithUnit(value, "m²"),
        "months" => WithUnit(value, _words.Of(value == 1 ? "unit.month" : "unit.months")),
        _ => WithUnit(value, unit),
    };

    /// <summary>A date as precise as it is known: <c>12 maggio 2023</c>, <c>May 2023</c>, <c>2023</c>.</summary>
    public string Date(PartialDate date)
    {
        string year = date.Year.ToString(CultureInfo.InvariantCulture);
        if (date.Month is not int month)
        {
            return year;
        }

        string name = _words.Of(string.Create(CultureInfo.InvariantCulture, $"month.{month}"));
        return date.Day is int day
            ? Filled("format.day", day == 1 ? _words.Of("format.first") : day.ToString(CultureInfo.InvariantCulture), name, year)
            : Filled("format.month", name, year);
    }

    /// <summary>A day: <c>12 maggio 2023</c>.</summary>
    public string Date(DateOnly date) => Date(new PartialDate(date.Year, date.Month, date.Day));

    private string WithUnit(decimal value, string unit) => Filled("format.unit", Number(value), unit);

    private string Rounded(decimal value, string format, int decimals) =>
        decimal.Round(value, decimals, MidpointRounding.AwayFromZero).ToString(format, _numbers.Value);

    private string Filled(string key, params object?[] parts) =>
        string.Format(CultureInfo.InvariantCulture, _words.Of(key), parts).Replace(' ', NoBreakSpace);
}
