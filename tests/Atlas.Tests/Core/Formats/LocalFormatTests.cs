using Atlas.Core.Formats;
using Atlas.Core.Languages;
using Atlas.Core.Locations;
using Atlas.Core.Values;

namespace Atlas.Tests.Core.Formats;

public sealed class LocalFormatTests
{
    private static readonly LocalFormat Italian = InterfaceWords.Italian.Format;

    private static readonly LocalFormat English = InterfaceWords.Of(new LanguageFile("en", "content/lingue/en.csv",
    [
        Text("format.decimal", "."), Text("format.group", ","), Text("format.money", "€{0}"), Text("format.first", "1"),
        Text("month.5", "May"), Text("unit.month", "month"), Text("unit.months", "months"),
    ])).Format;

    public static TheoryData<decimal> Values => [0m, 0.005m, -1250.10m, 12.5m, 999m, 1963593.00m, 2250000m, 79228162514264337593543950335m];

    [Theory]
    [MemberData(nameof(Values))]
    public void In_italian_numbers_are_written_as_the_fixed_format_writes_them(decimal value)
    {
        Assert.Equal(ItalianFormat.Money(value), Italian.Money(value));
        Assert.Equal(ItalianFormat.Number(value, 2), Italian.Number(value, 2));
        Assert.Equal(ItalianFormat.Percent(value), Italian.Percent(value));
        Assert.All(["EUR", "count", "", "percent", "m2", "months", "km", "ettari"], unit => Assert.Equal(ItalianFormat.Quantity(value, unit), Italian.Quantity(value, unit)));
    }

    [Theory]
    [InlineData("2023")]
    [InlineData("2023-05")]
    [InlineData("2023-05-12")]
    [InlineData("2024-12-01")]
    public void In_italian_dates_are_written_as_the_fixed_format_writes_them(string text)
    {
        Assert.True(PartialDate.TryParse(text, out PartialDate date));

        Assert.Equal(ItalianFormat.Date(date), Italian.Date(date));
    }

    [Fact]
    public void A_language_file_says_how_numbers_dates_and_units_are_written()
    {
        Assert.Equal("€1,963,593.50", English.Money(1963593.5m));
        Assert.Equal("7,637.01\u00A0m²", English.Quantity(7637.01m, "m2"));
        Assert.Equal("1\u00A0month", English.Quantity(1, "months"));
        Assert.Equal("1\u00A0May\u00A02023", English.Date(new DateOnly(2023, 5, 1)));
    }

    private static LanguageText Text(string key, string text) => new(new Located<string>(key, default), new Located<string>(text, default));
}
