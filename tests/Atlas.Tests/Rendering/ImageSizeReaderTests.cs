using System.Text;
using Atlas.Rendering.Media;

namespace Atlas.Tests.Rendering;

public sealed class ImageSizeReaderTests
{
    [Theory]
    [InlineData("89504E470D0A1A0A0000000D49484452000003200000025808", 800, 600)]
    [InlineData("47494638396120035802", 800, 600)]
    [InlineData("FFD8FFE000104A46494600010100000100010000FFC0001108025803200301220002110103110100", 800, 600)]
    [InlineData("524946460000000057454250565038580A00000000000000" + "1F0300" + "570200", 800, 600)]
    [InlineData("52494646000000005745425056503820000000000000009D012A200358020000", 800, 600)]
    [InlineData("5249464600000000574542505650384C000000002F1FC3950000000000000000", 800, 600)]
    public void The_size_of_a_picture_is_read_from_its_header(string hexadecimal, int width, int height) =>
        Assert.Equal(new ImageSize(width, height), ImageSizeReader.Read(Convert.FromHexString(hexadecimal)));

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='120' height=\"80px\"><g/></svg>", 120, 80)]
    [InlineData("<?xml version='1.0'?>\n<svg viewBox=\"0 0 300.5 200\">", 301, 200)]
    public void The_size_of_a_drawing_is_its_own_or_that_of_its_view(string svg, int width, int height) =>
        Assert.Equal(new ImageSize(width, height), ImageSizeReader.Read(Encoding.UTF8.GetBytes(svg)));

    [Theory]
    [InlineData("")]
    [InlineData("FF")]
    [InlineData("FFD8FFE0")]
    [InlineData("FFD8FFE00002FFE00002FFE0")]
    [InlineData("89504E470D0A1A0A")]
    [InlineData("524946460000000057454250")]
    [InlineData("255044462D312E37")]
    public void What_is_no_picture_has_no_size(string hexadecimal) => Assert.Null(ImageSizeReader.Read(Convert.FromHexString(hexadecimal)));
}
