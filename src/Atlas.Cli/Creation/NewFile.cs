using System.Text;

namespace Atlas.Cli.Creation;

/// <summary>Writes files that are not there yet; one that is there stays as it is.</summary>
internal static class NewFile
{
    /// <summary>Writes <paramref name="text"/> as UTF-8 without a mark.</summary>
    /// <returns>Whether it was written; false when the file is there already.</returns>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static bool TryWrite(string path, string text)
    {
        if (Path.Exists(path))
        {
            return false;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        file.Write(Encoding.UTF8.GetBytes(text));
        return true;
    }
}
