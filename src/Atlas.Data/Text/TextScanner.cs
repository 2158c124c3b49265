using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Atlas.Data.Text;

/// <summary>Reads a file once, in constant memory, to find out its encoding and line ends.</summary>
internal sealed class TextScanner
{
    private const int ChunkSize = 64 * 1024;
    private const int StartSize = 16 * 1024;
    private const int LongestSequence = 4;

    // The five bytes that mean nothing in Windows-1252.
    private static readonly SearchValues<byte> Undefined = SearchValues.Create([0x81, 0x8D, 0x8F, 0x90, 0x9D]);
    private readonly PlaceCounter _place = new();
    private readonly ArrayBufferWriter<byte> _start = new(StartSize);
    private (int Line, int Column)? _badUtf8;
    private (int Line, int Column)? _nul;
    private bool _hasUtf8Sequence;
    private bool _hasUndefinedByte;
    private bool _hasCrLf;
    private bool _hasLoneCr;
    private bool _endedWithCr;

    private TextScanner()
    {
    }

    /// <summary>Scans <paramref name="stream"/> to its end.</summary>
    public static TextScan Scan(Stream stream) => new TextScanner().Run(stream);

    private TextScan Run(Stream stream)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(ChunkSize + LongestSequence);
        try
        {
            int carried = 0;
            bool isFirst = true;
            bool hasMark = false;
            while (true)
            {
                int count = stream.ReadAtLeast(buffer.AsSpan(carried, ChunkSize), ChunkSize, throwOnEndOfStream: false);
                ReadOnlySpan<byte> chunk = buffer.AsSpan(0, carried + count);
                bool isLast = count < ChunkSize;
                if (isFirst)
                {
                    if (IsUtf16(chunk))
                    {
                        return new TextScan(TextForm.Utf16, false, false, false, 1, 1, default);
                    }

                    hasMark = chunk.StartsWith(Encoding.UTF8.Preamble);
                    chunk = hasMark ? chunk[Encoding.UTF8.Preamble.Length..] : chunk;
                    isFirst = false;
                }

                ReadOnlySpan<byte> rest = Take(chunk, isLast);
                if (isLast)
                {
                    return Result(hasMark);
                }

                carried = rest.Length;
                rest.CopyTo(buffer);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private TextScan Result(bool hasMark)
    {
        _hasLoneCr |= _endedWithCr;
        TextForm form = this switch
        {
            { _nul: not null } => TextForm.Binary,
            { _badUtf8: null } => TextForm.Utf8,
            { _hasUtf8Sequence: true } or { _hasUndefinedByte: true } => TextForm.Broken,
            _ when hasMark => TextForm.Broken,
            _ => TextForm.Windows1252,
        };
        (int line, int column) = (form == TextForm.Binary ? _nul : _badUtf8) ?? (0, 0);
        return new TextScan(form, hasMark, _hasCrLf, _hasLoneCr, line, column, _start.WrittenMemory);
    }

    /// <summary>Scans all of <paramref name="chunk"/> but an unfinished sequence at its end, which it returns.</summary>
    private ReadOnlySpan<byte> Take(ReadOnlySpan<byte> chunk, bool isLast)
    {
        int length = isLast ? chunk.Length : chunk.Length - UnfinishedTail(chunk);
        ReadOnlySpan<byte> whole = chunk[..length];
        _start.Write(whole[..Math.Min(whole.Length, StartSize - _start.WrittenCount)]);

        ScanLineEnds(whole);
        bool isAscii = Ascii.IsValid(whole);
        if (isAscii || Utf8.IsValid(whole))
        {
            _hasUtf8Sequence |= !isAscii;
        }
        else
        {
            ScanBadUtf8(whole);
        }

        int nul = _nul is null ? whole.IndexOf((byte)0) : -1;
        if (nul >= 0)
        {
            _nul = _place.After(whole[..nul]);
        }

        _place.Advance(whole);
        return chunk[length..];
    }

    private void ScanLineEnds(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            return;
        }

        _hasLoneCr |= _endedWithCr && bytes[0] != '\n';
        _hasCrLf |= (_endedWithCr && bytes[0] == '\n') || bytes.IndexOf("\r\n"u8) >= 0;
        _endedWithCr = bytes[^1] == '\r';
        for (int at = bytes.IndexOf((byte)'\r'); !_hasLoneCr && at >= 0 && at + 1 < bytes.Length;)
        {
            _hasLoneCr = bytes[at + 1] != '\n';
            int next = bytes[(at + 1)..].IndexOf((byte)'\r');
            at = next < 0 ? -1 : at + 1 + next;
        }
    }

    private void ScanBadUtf8(ReadOnlySpan<byte> bytes)
    {
        for (int at = 0; at < bytes.Length;)
        {
            if (bytes[at] < 0x80)
            {
                at++;
                continue;
            }

            OperationStatus status = Rune.DecodeFromUtf8(bytes[at..], out _, out int consumed);
            if (status == OperationStatus.Done)
            {
                _hasUtf8Sequence = true;
            }
            else
            {
                _badUtf8 ??= _place.After(bytes[..at]);
                _hasUndefinedByte |= bytes.Slice(at, consumed).ContainsAny(Undefined);
            }

            at += consumed;
        }
    }

    private static int UnfinishedTail(ReadOnlySpan<byte> bytes)
    {
        for (int length = 1; length < LongestSequence && length <= bytes.Length; length++)
        {
            if (Rune.DecodeFromUtf8(bytes[^length..], out _, out _) == OperationStatus.NeedMoreData)
            {
                return length;
            }
        }

        return 0;
    }

    private static bool IsUtf16(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Encoding.Unicode.Preamble) || bytes.StartsWith(Encoding.BigEndianUnicode.Preamble)
        || bytes.StartsWith(Encoding.UTF32.Preamble) || bytes.StartsWith(new byte[] { 0, 0, 0xFE, 0xFF });
}
