using System.Collections.Frozen;
using System.Collections.Immutable;
using Atlas.Core.Diagnostics;
using Atlas.Core.Languages;
using Atlas.Core.Locations;
using Atlas.Data.Csv;
using Atlas.Data.Files;
using Atlas.Data.Text;

namespace Atlas.Data.Words;

/// <summary>Reads a small CSV file of two columns of words from <c>content/</c>. The separator may be any that a spreadsheet writes.</summary>
/// <param name="files">The atlas's files.</param>
/// <param name="path">The file.</param>
/// <param name="columns">The names of its two columns.</param>
/// <param name="log">Takes the defects.</param>
internal sealed class WordPairs(IInputFiles files, string path, (string First, string Second) columns, DiagnosticLog log)
{
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);

    /// <summary>Whether every row read so far gave two filled cells.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>The rows that read as two filled cells, in the order of the file, a key that is there again left out; nothing when the file is no such table.</summary>
    public ImmutableArray<LanguageText>? Read()
    {
        try
        {
            return FileScanner.Scan(files, path, log) is TextScan scan ? Read(scan) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            log.Add(Diagnose.Configuration.Unreadable(path, e.Message));
            return null;
        }
    }

    private ImmutableArray<LanguageText>? Read(TextScan scan)
    {
        CsvDialect dialect = CsvDialectDetector.Detect(scan.Start, FrozenSet.Create(StringComparer.Ordinal, columns.First, columns.Second));
        using Stream bytes = files.Open(path);
        using var records = new CsvRecordReader(DecodedStream.Of(bytes, scan.Form), dialect.Separator);
        if (dialect.HasHint)
        {
            records.Read();
        }

        if (!records.Read() || records.FieldCount != 2 || !IsName(records, 0, columns.First) || !IsName(records, 1, columns.Second))
        {
            log.Add(Diagnose.Content.WordsHeader(new SourceLocation(path, 1, 1), $"{columns.First},{columns.Second}"));
            return null;
        }

        var pairs = ImmutableArray.CreateBuilder<LanguageText>();
        while (records.Read())
        {
            if (ReadRow(records) is LanguageText pair)
            {
                pairs.Add(pair);
            }
        }

        if (records.IsCutShort)
        {
            IsWhole = false;
            log.Add(Diagnose.Content.WordsRow(new SourceLocation(path, records.Line, 1)));
        }

        return pairs.ToImmutable();
    }

    private LanguageText? ReadRow(CsvRecordReader records)
    {
        if (records.FieldCount == 1 && string.IsNullOrWhiteSpace(records.Text(0)))
        {
            return null;
        }

        if (records.FieldCount != 2 || records.Defect is not null)
        {
            IsWhole = false;
            log.Add(Diagnose.Content.WordsRow(new SourceLocation(path, records.Line, 1)));
            return null;
        }

        return Cell(records, 0, columns.First) is { } key && Cell(records, 1, columns.Second) is { } text && IsFirst(key) ? new LanguageText(key, text) : null;
    }

    private Located<string>? Cell(CsvRecordReader records, int field, string column)
    {
        (int line, int place) = records.Place(field);
        var at = new SourceLocation(path, line, place);

        // A separator of numbers may be a blank, so only what is empty lacks a text.
        string text = records.IsQuoted(field) ? records.Text(field) : records.Text(field).Trim();
        if (text.Length == 0)
        {
            IsWhole = false;
            log.Add(Diagnose.Content.WordsEmpty(at, column));
            return null;
        }

        return new Located<string>(text, at);
    }

    private bool IsFirst(Located<string> key)
    {
        if (_lines.TryAdd(key.Value, key.Location.Line))
        {
            return true;
        }

        log.Add(Diagnose.Content.WordsTwice(key.Location, key.Value, _lines[key.Value]));
        return false;
    }

    private static bool IsName(CsvRecordReader records, int field, string name) => string.Equals(records.Text(field).Trim(), name, StringComparison.Ordinal);
}
