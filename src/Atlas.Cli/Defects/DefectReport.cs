using System.Globalization;
using Atlas.Cli.Terminals;

namespace Atlas.Cli.Defects;

/// <summary>Tells people of a defect of the program in plain words, and writes what developers need into a file.</summary>
/// <param name="terminal">Where it is told.</param>
/// <param name="arguments">The command that was given.</param>
public sealed class DefectReport(Terminal terminal, IReadOnlyList<string> arguments)
{
    /// <summary>Tells of a defect. Never throws.</summary>
    public void Write(Exception defect)
    {
        terminal.Error.WriteLine("atlas: il programma ha un difetto e non può finire questo lavoro; il sito pubblicato è rimasto com'era");
        terminal.Error.WriteLine(Keep(defect) is { } file
            ? $"  rimedio: segnalarlo a chi cura il programma, con il comando usato e il file {file}"
            : $"  rimedio: segnalarlo a chi cura il programma, con il comando usato e queste parole: {defect.GetType().Name}");
    }

    /// <summary>Writes the details into a new file of the folder for temporary files.</summary>
    /// <returns>Its path; nothing when it could not be written.</returns>
    private string? Keep(Exception defect)
    {
        string file = Path.Combine(Path.GetTempPath(), $"atlas-difetto-{Guid.NewGuid():N}.txt");
        try
        {
            File.WriteAllText(
                file,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"atlas {typeof(DefectReport).Assembly.GetName().Version}, .NET {Environment.Version}, {Environment.OSVersion}\natlas {string.Join(' ', arguments)}\n\n{defect}\n"));
            return file;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
