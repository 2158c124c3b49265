using Atlas.Data.Text;
using CsvHelper;

namespace Atlas.Data.Csv;

/// <summary>
/// Reads the records of a CSV file (RFC 4180) one at a time in bounded memory, each cell with the line and column where an editor sees it.
/// Nothing is guessed or repaired in silence: the separator is given, and every breach of the quoting rules is told.
/// </summary>
internal sealed class CsvRecordReader : IDisposable
{
    /// <summary>The largest record that is read, in bytes; a larger one is a quote never closed.</summary>
    public const int LargestRecord = 1024 * 1024;

    private readonly CsvReader _reader;
    private readonly PlaceCounter _place = new();
    private readonly byte[] _separator;
    private readonly int _firstLine;
    private (CsvMalformedReason Reason, long Offset)? _malformed;
    private (int Line, int Column)[] _places = new (int, int)[32];

    /// <summary>Reads UTF-8 <paramref name="text"/>, which it disposes of in the end and which starts on <paramref name="firstLine"/> of the file.</summary>
    public CsvRecordReader(Stream text, char separator, int firstLine = 1)
    {
        _firstLine = firstLine;
        _separator = [(byte)separator];
        _reader = CsvReader.Create(text, new CsvReaderOptions
        {
            Separator = separator,
            HasHeader = false,
            SkipEmptyLines = false,
            DetectSeparatorHint = false,
            TrackLineNumbers = true,
            PoolStrings = true,
            MissingField = CsvMissingFieldHandling.Throw,
            MaxRecordSize = LargestRecord,
            MalformedData = CsvMalformedDataHandling.Recover,
            OnMalformedRecord = malformed => _malformed ??= (malformed.Reason, malformed.ByteOffset),
        });
    }

    /// <summary>Number of cells of the record.</summary>
    public int FieldCount => _reader.FieldCount;

    /// <summary>1-based line on which the record starts.</summary>
    public int Line { get; private set; }

    /// <summary>The breach of the quoting rules in this record, if there is one; the first, where there are several.</summary>
    public CsvDefect? Defect { get; private set; }

    /// <summary>Whether a record was too large, and reading ended before the end of the file.</summary>
    public bool IsCutShort { get; private set; }

    /// <summary>Place after the last cell of the record.</summary>
    public (int Line, int Column) End => (_place.Line, _place.Column);

    /// <summary>Goes to the next record, blank ones included; false at the end or when <see cref="IsCutShort"/>.</summary>
    public bool Read()
    {
        _malformed = null;
        try
        {
            if (!_reader.Read())
            {
                return false;
            }
        }
        catch (CsvFormatException)
        {
            IsCutShort = true;
            Line = Line == 0 ? _firstLine : End.Line + 1;
            return false;
        }

        Line = (int)_reader.LineNumber + _firstLine - 1;
        LocateFields();
        Defect = _malformed is var (reason, offset) ? Locate(reason, (int)(offset - _reader.ByteOffset)) : null;
        return true;
    }

    /// <summary>The value of a cell, without quotes.</summary>
    public string Text(int field) => _reader.GetString(field);

    /// <summary>Where a cell starts: its first character, or its opening quote.</summary>
    public (int Line, int Column) Place(int field) => _places[field];

    /// <summary>Whether a cell is between quotes.</summary>
    public bool IsQuoted(int field) => _reader.GetRawSpan(field).StartsWith((byte)'"');

    /// <summary>Reads the lines below the first of this record as records of their own: what a quote that was never closed has swallowed.</summary>
    public CsvRecordReader ReadSwallowed()
    {
        ReadOnlySpan<byte> record = _reader.RawRecord;
        int end = record.IndexOfAny((byte)'\r', (byte)'\n');
        int start = end < 0 ? record.Length : record[end..].StartsWith("\r\n"u8) ? end + 2 : end + 1;
        return new CsvRecordReader(new MemoryStream(record[start..].ToArray()), (char)_separator[0], Line + 1);
    }

    /// <inheritdoc/>
    public void Dispose() => _reader.Dispose();

    private void LocateFields()
    {
        if (_places.Length < FieldCount)
        {
            Array.Resize(ref _places, FieldCount * 2);
        }

        _place.StartAt(Line);
        for (int field = 0; field < FieldCount; field++)
        {
            if (field > 0)
            {
                _place.Advance(_separator);
            }

            _places[field] = (_place.Line, _place.Column);
            _place.Advance(_reader.GetRawSpan(field));
        }
    }

    private CsvDefect Locate(CsvMalformedReason reason, int offset)
    {
        ReadOnlySpan<byte> record = _reader.RawRecord;
        var place = new PlaceCounter();
        place.StartAt(Line);
        (int line, int column) = place.After(record[..Math.Clamp(offset, 0, record.Length)]);
        int field = FieldCount - 1;
        while (field > 0 && _places[field].CompareTo((line, column)) > 0)
        {
            field--;
        }

        return new CsvDefect(reason, line, column, _places[field].Line, _places[field].Column);
    }
}
