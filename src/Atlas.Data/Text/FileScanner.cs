using Atlas.Core.Diagnostics;
using Atlas.Core.Locations;
using Atlas.Data.Files;

namespace Atlas.Data.Text;

/// <summary>Finds out the encoding and line ends of a file, and says what it understood.</summary>
internal static class FileScanner
{
    /// <summary>The scan of <paramref name="path"/>, or nothing when the file cannot be read as text. Line ends matter in datasets only.</summary>
    /// <param name="files">The atlas's files.</param>
    /// <param name="path">The file.</param>
    /// <param name="log">Takes the defects.</param>
    /// <param name="endsWithCrLf">Whether CR LF is what its description promises.</param>
    public static TextScan? Scan(IInputFiles files, string path, DiagnosticLog log, bool endsWithCrLf = false)
    {
        TextScan scan;
        try
        {
            using Stream stream = files.Open(path);
            scan = TextScanner.Scan(stream);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            log.Add(Diagnose.Configuration.Unreadable(path, e.Message));
            return null;
        }

        var bad = new SourceLocation(path, scan.BadLine, scan.BadColumn);
        switch (scan.Form)
        {
            case TextForm.Utf16:
                log.Add(Diagnose.Data.Utf16(path));
                return null;
            case TextForm.Binary:
                log.Add(Diagnose.Data.NotText(bad));
                return null;
            case TextForm.Broken:
                log.Add(Diagnose.Data.BrokenEncoding(bad));
                return null;
            default:
                SayWhatWasUnderstood(scan, path, endsWithCrLf, log);
                return scan;
        }
    }

    private static void SayWhatWasUnderstood(TextScan scan, string path, bool endsWithCrLf, DiagnosticLog log)
    {
        if (scan.Form == TextForm.Windows1252)
        {
            log.Add(Diagnose.Data.Windows1252(path));
        }

        if (scan.HasMark)
        {
            log.Add(Diagnose.Data.ByteOrderMark(path));
        }

        if (!path.EndsWith(".csv", StringComparison.Ordinal))
        {
            return;
        }

        if (scan.HasLoneCr)
        {
            log.Add(Diagnose.Data.LoneCr(path));
        }
        else if (scan.HasCrLf && !endsWithCrLf)
        {
            log.Add(Diagnose.Data.CrLf(path));
        }
    }
}
