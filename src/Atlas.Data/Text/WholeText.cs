using System.Text;
using Atlas.Core.Diagnostics;
using Atlas.Data.Files;

namespace Atlas.Data.Text;

/// <summary>Reads small text files whole: descriptions, settings, narratives.</summary>
internal static class WholeText
{
    /// <summary>The text of <paramref name="path"/> with LF line ends and without mark, or nothing when it cannot be read as text.</summary>
    public static string? Read(IInputFiles files, string path, DiagnosticLog log)
    {
        TextScan? scan = FileScanner.Scan(files, path, log);
        if (scan is null)
        {
            return null;
        }

        try
        {
            using Stream bytes = files.Open(path);
            using var reader = new StreamReader(DecodedStream.Of(bytes, scan.Form), Encoding.UTF8);
            string text = reader.ReadToEnd();
            return scan.HasCrLf || scan.HasLoneCr
                ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
                : text;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            log.Add(Diagnose.Configuration.Unreadable(path, e.Message));
            return null;
        }
    }
}
