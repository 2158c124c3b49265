using System.Xml.Linq;
using Atlas.Pages.Drawing;

namespace Atlas.Tests.Pages.Drawing;

public sealed class SvgWriterTests
{
    [Fact]
    public void Text_and_attributes_read_back_as_they_were_given()
    {
        const string Odd = "<a href=\"x\"> & 'b' à 🏛";
        XElement read = XElement.Parse(new SvgWriter().Open("text").With("data-x", Odd).Text(Odd).Close().ToString());
        Assert.Equal(Odd, read.Value);
        Assert.Equal(Odd, read.Attribute("data-x")!.Value);
    }

    [Fact]
    public void Control_characters_that_no_document_may_hold_are_left_out() =>
        Assert.Equal("<text>ab</text>", new SvgWriter().Open("text").Text("a\u0001b").Close().ToString());

    [Theory]
    [InlineData(-0.001, "0")]
    [InlineData(1.006, "1.01")]
    [InlineData(12.5, "12.5")]
    [InlineData(1000000, "1000000")]
    public void Numbers_are_short_and_have_no_negative_zero(double value, string expected) => Assert.Equal(expected, SvgWriter.Number(value));

    [Fact]
    public void An_element_left_open_is_a_mistake_that_shows() => Assert.Throws<InvalidOperationException>(() => new SvgWriter().Open("g").ToString());
}
