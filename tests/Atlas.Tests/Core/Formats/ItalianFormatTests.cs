using System.Globalization;
using Atlas.Core.Formats;
using Atlas.Core.Languages;
using Atlas.Core.Values;

namespace Atlas.Tests.Core.Formats;

public sealed class ItalianFormatTests
{
    [Theory]
    [InlineData("2250000", "2.250.000 €")]
    [InlineData("12.5", "12,50 €")]
    [InlineData("1963593.00", "1.963.593 €")]
    [InlineData("0", "0 €")]
    [InlineData("-1250.1", "−1.250,10 €")]
    [InlineData("0.005", "0,01 €")]
    public void Money_writes_cents_only_where_there_are_any(string euro, string expected) =>
        Assert.Equal(Spaced(expected), ItalianFormat.Money(Decimal(euro)));

    [Theory]
    [InlineData("7637.01", "m2", "7.637,01 m²")]
    [InlineData("82", "km", "82 km")]
    [InlineData("34", "count", "34")]
    [InlineData("16.5", "percent", "16,5%")]
    [InlineData("1", "months", "1 mese")]
    [InlineData("18", "months", "18 mesi")]
    [InlineData("3.10", "ha", "3,1 ha")]
    public void Quantity_ends_with_the_sign_of_its_unit(string value, string unit, string expected) =>
        Assert.Equal(Spaced(expected), ItalianFormat.Quantity(Decimal(value), unit));

    [Theory]
    [InlineData("950", "950 €")]
    [InlineData("340000", "340 mila €")]
    [InlineData("999499", "999 mila €")]
    [InlineData("999500", "1 mln €")]
    [InlineData("12540000", "12,5 mln €")]
    [InlineData("277300000", "277 mln €")]
    [InlineData("1250000000", "1,25 mld €")]
    public void Short_money_keeps_three_digits_or_so(string euro, string expected) =>
        Assert.Equal(Spaced(expected), InterfaceWords.Italian.Format.ShortMoney(Decimal(euro)));

    [Theory]
    [InlineData("2023", "2023")]
    [InlineData("2023-05", "maggio 2023")]
    [InlineData("2023-05-12", "12 maggio 2023")]
    [InlineData("2024-01-01", "1º gennaio 2024")]
    public void Date_is_as_precise_as_its_source(string iso, string expected)
    {
        Assert.True(PartialDate.TryParse(iso, out PartialDate date));
        Assert.Equal(Spaced(expected), ItalianFormat.Date(date));
    }

    [Theory]
    [InlineData("2025-03-31", "al 31 marzo 2025")]
    [InlineData("2025-03-01", "al 1º marzo 2025")]
    [InlineData("2026-03-08", "all’8 marzo 2026")]
    [InlineData("2026-11-11", "all’11 novembre 2026")]
    [InlineData("2024-05", "a maggio 2024")]
    [InlineData("2024-08", "ad agosto 2024")]
    [InlineData("2024-10", "a ottobre 2024")]
    [InlineData("2021", "al 2021")]
    public void A_date_takes_the_preposition_that_its_first_word_asks_for(string iso, string expected)
    {
        Assert.True(PartialDate.TryParse(iso, out PartialDate date));

        Assert.Equal(Spaced(expected), Spaced(ItalianFormat.AsOf(date)));
    }

    private static decimal Decimal(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static string Spaced(string text) => text.Replace(' ', '\u00A0');
}
