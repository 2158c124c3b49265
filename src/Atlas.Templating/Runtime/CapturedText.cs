using System.Buffers;

namespace Atlas.Templating.Runtime;

/// <summary>What a template has captured, in a pooled buffer that lives as long as the rendering: most captures are the body of a page, written once.</summary>
internal sealed class CapturedText(ReadOnlySpan<char> text)
{
    private readonly int _length = text.Length;
    private char[]? _buffer = CopyOf(text);

    /// <summary>The characters.</summary>
    /// <exception cref="ObjectDisposedException">The rendering is over.</exception>
    public ReadOnlySpan<char> Text
    {
        get
        {
            ObjectDisposedException.ThrowIf(_buffer is null, this);
            return _buffer.AsSpan(0, _length);
        }
    }

    /// <summary>Gives the buffer back.</summary>
    public void Release()
    {
        if (_buffer is null)
            return;
        ArrayPool<char>.Shared.Return(_buffer);
        _buffer = null;
    }

    private static char[] CopyOf(ReadOnlySpan<char> text)
    {
        var buffer = ArrayPool<char>.Shared.Rent(text.Length);
        text.CopyTo(buffer);
        return buffer;
    }
}
