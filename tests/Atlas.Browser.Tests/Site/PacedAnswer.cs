using System.Threading.Channels;

namespace Atlas.Browser.Tests.Site;

/// <summary>A page that comes in pieces, as over a slow network: each is sent when the one before was painted.</summary>
internal sealed class PacedAnswer
{
    /// <summary>How many pieces a page comes in.</summary>
    public const int Pieces = 5;

    private readonly Channel<bool> _asked = Channel.CreateBounded<bool>(Pieces);

    /// <summary>Lets the next piece go; the first goes by itself.</summary>
    public void Next() => _asked.Writer.TryWrite(true);

    /// <summary>Writes <paramref name="page"/> in pieces, each when it is asked for. Nothing is painted before its body begins, so the first has that.</summary>
    public async Task WriteAsync(Stream output, byte[] page)
    {
        int body = Math.Max(0, page.AsSpan().IndexOf("<main"u8));
        int size = ((page.Length - body) / Pieces) + 1;
        for (int start = 0, end = body + size; start < page.Length; (start, end) = (end, end + size))
        {
            if (start > 0)
            {
                await _asked.Reader.ReadAsync();
            }

            await output.WriteAsync(page.AsMemory(start, Math.Min(end, page.Length) - start));
            await output.FlushAsync();
        }
    }
}
