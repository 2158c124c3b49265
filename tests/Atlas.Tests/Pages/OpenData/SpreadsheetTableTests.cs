using System.Text;
using Atlas.Pages.OpenData.Formats;

namespace Atlas.Tests.Pages.OpenData;

/// <summary>What Excel in Italian needs to open a table with a double click.</summary>
public sealed class SpreadsheetTableTests
{
    private static readonly string Figures = Text("cifre");
    private static readonly string Interventions = Text("interventi");

    [Fact]
    public void Starts_with_the_mark_by_which_Excel_knows_utf8()
    {
        byte[] bytes = PlannedBytes.Of(SampleAtlas.Context, "dati/excel/comuni-excel.csv");
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes.Take(3));
        Assert.Contains("Bèta dell'Oltre", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_columns_with_semicolons_and_decimals_with_a_comma()
    {
        Assert.StartsWith("\uFEFFsubject;measure;value;qualifier;as_of;source;locator;note\r\n", Figures, StringComparison.Ordinal);
        Assert.Contains("\r\na-1;expected_cost;2250000,50;exact;", Figures, StringComparison.Ordinal);
        Assert.Contains("\r\na-2;works_amount;-100,25;exact;", Figures, StringComparison.Ordinal);
    }

    [Fact]
    public void Keeps_the_leading_zeros_of_codes_and_the_precision_of_dates()
    {
        Assert.Contains("\"=\"\"015001\"\"\"", Interventions, StringComparison.Ordinal);
        Assert.Contains("\"=\"\"2024-03\"\"\"", Figures, StringComparison.Ordinal);
        Assert.Contains(";2025-03-31;", Figures, StringComparison.Ordinal);
    }

    [Fact]
    public void Neutralises_formulas() =>
        Assert.Contains("\"'=HYPERLINK(\"\"http://evil.example\"\";\"\"clicca\"\")\"", Interventions, StringComparison.Ordinal);

    [Theory]
    [InlineData("015146", "=\"015146\"")]
    [InlineData("12345678E1", "=\"12345678E1\"")]
    [InlineData("1/2", "=\"1/2\"")]
    [InlineData("3-5", "=\"3-5\"")]
    [InlineData("12:30", "=\"12:30\"")]
    [InlineData("marzo 2024", "=\"marzo 2024\"")]
    [InlineData("5 Maggio 2023", "=\"5 Maggio 2023\"")]
    [InlineData("5%", "=\"5%\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("2024", "2024")]
    [InlineData("2024-05-02", "2024-05-02")]
    [InlineData("B41B22000560001", "B41B22000560001")]
    [InlineData("co4-01", "co4-01")]
    [InlineData("Marcallo con Casone", "Marcallo con Casone")]
    [InlineData("015001;015002", "015001;015002")]
    [InlineData("1\"&CMD()&\"2", "1\"&CMD()&\"2")]
    [InlineData("", "")]
    public void Writes_as_text_what_Excel_would_take_for_a_number_or_a_date(string text, string cell) => Assert.Equal(cell, SpreadsheetText.Of(text));

    private static string Text(string table) => Encoding.UTF8.GetString(PlannedBytes.Of(SampleAtlas.Context, $"dati/excel/{table}-excel.csv"));
}
