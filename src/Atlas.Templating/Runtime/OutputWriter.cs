using System.Buffers;
using System.Globalization;
using System.Numerics;

namespace Atlas.Templating.Runtime;

/// <summary>
/// What a rendering has written so far, in one pooled buffer. A capture is a stretch of it that is cut off again.
/// </summary>
internal sealed class OutputWriter : IDisposable
{
    /// <summary>The characters that HTML text and quoted attribute values cannot hold as they are.</summary>
    private static readonly SearchValues<char> HtmlSpecial = SearchValues.Create("&<>\"'");

    private char[] _buffer = ArrayPool<char>.Shared.Rent(16 * 1024);
    private bool _isAfterNewLine;

    public int Length { get; private set; }

    /// <summary>Characters that may be written; past it the writer throws.</summary>
    public int MaxLength { get; set; } = int.MaxValue;

    /// <summary>White space put before each line, or null.</summary>
    public string? Indent { get; set; }

    public ReadOnlySpan<char> Written => _buffer.AsSpan(0, Length);

    public void Clear()
    {
        Length = 0;
        Indent = null;
        _isAfterNewLine = false;
    }

    public void Dispose() => ArrayPool<char>.Shared.Return(_buffer);

    /// <summary>Takes away what was written since a length.</summary>
    public string Cut(int from)
    {
        var text = new string(_buffer, from, Length - from);
        Length = from;
        return text;
    }

    /// <summary>Forgets that a line has just ended, so that the next text is not indented.</summary>
    public void StartLine()
    {
        if (Indent is not null)
            _isAfterNewLine = false;
    }

    public void Truncate(int length) => Length = length;

    public void Write(ReadOnlySpan<char> text)
    {
        if (Indent is not null)
        {
            WriteIndented(text);
            return;
        }

        if (text.IsEmpty)
            return;
        text.CopyTo(Reserve(text.Length));
        Length += text.Length;
        _isAfterNewLine = text[^1] == '\n';
    }

    /// <summary>Writes text with its special characters as HTML character references.</summary>
    public void WriteEscaped(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var index = text.IndexOfAny(HtmlSpecial);
            if (index < 0)
            {
                Write(text);
                return;
            }

            Write(text[..index]);
            Write(text[index] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", '"' => "&quot;", _ => "&#39;" });
            text = text[(index + 1)..];
        }
    }

    public void Write(int number) => WriteFormatted(number, default);

    public void Write(long number) => WriteFormatted(number, default);

    public void Write(decimal number) => WriteFormatted(number, default);

    public void Write(BigInteger number) => Write(number.ToString(CultureInfo.InvariantCulture));

    private void WriteFormatted<T>(T number, ReadOnlySpan<char> format)
        where T : ISpanFormattable
    {
        Span<char> text = stackalloc char[64];
        if (number.TryFormat(text, out var length, format, CultureInfo.InvariantCulture))
            Write(text[..length]);
        else
            Write(number.ToString(format.ToString(), CultureInfo.InvariantCulture));
    }

    private void WriteIndented(ReadOnlySpan<char> text)
    {
        var indent = Indent;
        while (!text.IsEmpty)
        {
            Indent = null;
            if (_isAfterNewLine)
                Write(indent);
            var end = text.IndexOf('\n');
            Write(end < 0 ? text : text[..(end + 1)]);
            text = end < 0 ? default : text[(end + 1)..];
        }

        Indent = indent;
    }

    private Span<char> Reserve(int count)
    {
        if (count > MaxLength - Length)
            throw new OutputLimitException();
        if (Length + count > _buffer.Length)
            Grow(Length + count);
        return _buffer.AsSpan(Length, count);
    }

    private void Grow(int needed)
    {
        var larger = ArrayPool<char>.Shared.Rent((int)Math.Min(Math.Max(needed, _buffer.Length * 2L), Array.MaxLength));
        Written.CopyTo(larger);
        ArrayPool<char>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
