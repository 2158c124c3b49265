using Atlas.Core.Diagnostics;
using Atlas.Core.Records;
using Atlas.Data;

namespace Atlas.Tests.Data;

/// <summary>What any reader of RFC 4180 must read: the kinds of csv-spectrum.</summary>
public sealed class CsvFormTests
{
    private const string Header = "subject,date,stage,text,source,locator";

    [Theory]
    [InlineData("\"Apre, finalmente\"", "Apre, finalmente")]
    [InlineData("\"Apre il \"\"mercato\"\"\"", "Apre il \"mercato\"")]
    [InlineData("\"{\"\"tipo\"\": \"\"punto\"\"}\"", "{\"tipo\": \"punto\"}")]
    [InlineData("\"45,53 N, 9,04 E\"", "45,53 N, 9,04 E")]
    [InlineData("\"Prima riga\nseconda\"", "Prima riga\nseconda")]
    [InlineData("\"Prima \"\"riga\"\"\nseconda\"", "Prima \"riga\"\nseconda")]
    [InlineData("Città è più ʤ", "Città è più ʤ")]
    public void A_cell_reads_as_it_was_meant(string cell, string value) =>
        Assert.Equal(value, Events($"{Header}\nprova-01,2026-01-10,works,{cell},giornale,pagina 1\n").Single().Text);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Rows_end_with_either_line_end_and_the_last_one_with_none(string end)
    {
        string row = "prova-01,2026-01-10,works,Apre,giornale,pagina 1";

        Assert.Equal(2, Events(Header + end + row + end + row + end).Length);
        Assert.Equal(2, Events(Header + end + row + end + row).Length);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Empty_cells_are_no_values(string end)
    {
        DatedEvent read = Events($"{Header}{end}prova-01,,works,Apre,giornale,\"\"{end}").Single();

        Assert.Null(read.Date);
        Assert.Null(read.Locator);
    }

    [Fact]
    public void Cells_are_placed_where_an_editor_sees_them_below_a_cell_of_several_lines()
    {
        DatedEvent[] events = [.. Events($"{Header}\nprova-01,2026-01-10,works,\"una 😀\ndue\",giornale,\"è\"\nprova-02,2026-01-11,works,\"a\",giornale,b\n")];

        Assert.Equal("data/prova/events.csv:3:6", events[0].SourceId.Location.ToString());
        Assert.Equal("data/prova/events.csv:4:1", events[1].SubjectId.Location.ToString());
        Assert.Equal("data/prova/events.csv:4:31", events[1].SourceId.Location.ToString());
    }

    private static DatedEvent[] Events(string csv) =>
        [.. CatalogueReader.Read(CorpusCase.Base().With("data/prova/events.csv", csv), new DiagnosticLog()).Events];
}
