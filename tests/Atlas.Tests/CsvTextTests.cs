namespace Atlas.Tests;

public sealed class CsvTextTests
{
    [Fact]
    public void Quotes_hold_separators_lines_and_quotes() => Assert.Equal(
        [["a;b", "c"], ["d\ne", "f\"g"], ["", ""]],
        CsvText.Records("\"a;b\";c\r\n\"d\ne\";\"f\"\"g\"\n;\n", ';').Select(record => record.Cells));

    [Fact]
    public void Records_know_the_line_they_start_on() => Assert.Equal(
        [1, 2, 4], CsvText.Records("a,b\n\"c\nd\",e\nf,g\n", ',').Select(record => record.Line));
}
