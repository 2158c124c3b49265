using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Atlas.Rendering.Media;

/// <summary>Reads the size of a picture from its first bytes: PNG, JPEG, GIF, WebP and SVG.</summary>
public static partial class ImageSizeReader
{
    /// <summary>How many bytes of a file are enough.</summary>
    public const int EnoughBytes = 256 * 1024;

    private static ReadOnlySpan<byte> PngSignature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>The size written in <paramref name="bytes"/>; nothing when they are not a picture of a known kind.</summary>
    public static ImageSize? Read(ReadOnlySpan<byte> bytes)
    {
        ImageSize? size = bytes switch
        {
            _ when bytes.StartsWith(PngSignature) => Png(bytes),
            _ when bytes.StartsWith("GIF8"u8) => Gif(bytes),
            [0xFF, 0xD8, ..] => Jpeg(bytes),
            _ when bytes.StartsWith("RIFF"u8) && bytes.Length > 12 && bytes[8..].StartsWith("WEBP"u8) => WebP(bytes),
            _ => Svg(bytes),
        };
        return size is { Width: > 0, Height: > 0 } ? size : null;
    }

    // PNG specification, 11.2.2: the header chunk comes first.
    private static ImageSize? Png(ReadOnlySpan<byte> bytes) => bytes.Length < 24
        ? null
        : new ImageSize(BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes[20..]));

    private static ImageSize? Gif(ReadOnlySpan<byte> bytes) => bytes.Length < 10
        ? null
        : new ImageSize(BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]), BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]));

    // ISO/IEC 10918-1, B.2.2: the size is in the start-of-frame segment (C0 to CF but C4, C8 and CC).
    private static ImageSize? Jpeg(ReadOnlySpan<byte> bytes)
    {
        int at = 2;
        while (at + 9 < bytes.Length && bytes[at] == 0xFF)
        {
            byte marker = bytes[at + 1];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return new ImageSize(BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]));
            }

            at += marker == 0xFF ? 1 : 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
        }

        return null;
    }

    // RFC 9649, 2.5 to 2.7: lossy, lossless and extended layouts.
    private static ImageSize? WebP(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 30)
        {
            return null;
        }

        ReadOnlySpan<byte> chunk = bytes[12..];
        if (chunk.StartsWith("VP8X"u8))
        {
            return new ImageSize(1 + Int24(bytes[24..]), 1 + Int24(bytes[27..]));
        }

        if (chunk.StartsWith("VP8L"u8))
        {
            uint bits = BinaryPrimitives.ReadUInt32LittleEndian(bytes[21..]);
            return new ImageSize(1 + (int)(bits & 0x3FFF), 1 + (int)((bits >> 14) & 0x3FFF));
        }

        return new ImageSize(
            BinaryPrimitives.ReadUInt16LittleEndian(bytes[26..]) & 0x3FFF,
            BinaryPrimitives.ReadUInt16LittleEndian(bytes[28..]) & 0x3FFF);
    }

    private static int Int24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);

    private static ImageSize? Svg(ReadOnlySpan<byte> bytes)
    {
        string text = Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, 4096)]);
        Match root = SvgRoot().Match(text);
        if (!root.Success)
        {
            return null;
        }

        Match box = SvgViewBox().Match(root.Value);
        return Length(SvgWidth().Match(root.Value)) is int width && Length(SvgHeight().Match(root.Value)) is int height
            ? new ImageSize(width, height)
            : box.Success ? new ImageSize(Rounded(box.Groups["w"].Value), Rounded(box.Groups["h"].Value)) : null;
    }

    private static int? Length(Match match) => match.Success ? Rounded(match.Groups["n"].Value) : null;

    private static int Rounded(string number) =>
        double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && value is > 0 and < 100_000 ? (int)Math.Ceiling(value) : 0;

    [GeneratedRegex("<svg\\b[^>]*>", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SvgRoot();

    [GeneratedRegex("\\bviewBox\\s*=\\s*[\"'][-\\d.]+[\\s,]+[-\\d.]+[\\s,]+(?<w>[\\d.]+)[\\s,]+(?<h>[\\d.]+)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SvgViewBox();

    [GeneratedRegex("\\swidth\\s*=\\s*[\"'](?<n>[\\d.]+)(px)?[\"']", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SvgWidth();

    [GeneratedRegex("\\sheight\\s*=\\s*[\"'](?<n>[\\d.]+)(px)?[\"']", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SvgHeight();
}
