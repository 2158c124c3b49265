using System.Text;

namespace Atlas.Data.Text;

/// <summary>Counts lines and columns along a text of UTF-8 bytes, as an editor's program does: CR LF, LF and CR end a line; columns are UTF-16 units.</summary>
internal sealed class PlaceCounter
{
    private bool _endedWithCr;

    /// <summary>1-based line of the next byte.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>1-based column of the next byte.</summary>
    public int Column { get; private set; } = 1;

    /// <summary>Goes to <paramref name="line"/>, column 1.</summary>
    public void StartAt(int line)
    {
        Line = line;
        Column = 1;
        _endedWithCr = false;
    }

    /// <summary>Passes <paramref name="bytes"/>.</summary>
    public void Advance(ReadOnlySpan<byte> bytes)
    {
        while (bytes.IndexOfAny((byte)'\r', (byte)'\n') is var end and >= 0)
        {
            bool closesCrLf = end == 0 && _endedWithCr && bytes[0] == '\n';
            Line += closesCrLf ? 0 : 1;
            Column = 1;
            _endedWithCr = bytes[end] == '\r';
            bytes = bytes[(end + 1)..];
        }

        if (!bytes.IsEmpty)
        {
            Column += Units(bytes);
            _endedWithCr = false;
        }
    }

    /// <summary>The place after passing <paramref name="bytes"/>, without passing them.</summary>
    public (int Line, int Column) After(ReadOnlySpan<byte> bytes)
    {
        (int line, int column, bool endedWithCr) = (Line, Column, _endedWithCr);
        Advance(bytes);
        (int Line, int Column) place = (Line, Column);
        (Line, Column, _endedWithCr) = (line, column, endedWithCr);
        return place;
    }

    private static int Units(ReadOnlySpan<byte> bytes) => Ascii.IsValid(bytes) ? bytes.Length : Encoding.UTF8.GetCharCount(bytes);
}
