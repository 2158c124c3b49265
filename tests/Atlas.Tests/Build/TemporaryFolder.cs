namespace Atlas.Tests.Build;

/// <summary>A folder of its own for one test, deleted at its end.</summary>
public sealed class TemporaryFolder : IDisposable
{
    /// <summary>Makes the folder.</summary>
    public TemporaryFolder() => Path = Directory.CreateTempSubdirectory("atlas-").FullName;

    /// <summary>Its path.</summary>
    public string Path { get; }

    /// <summary>The path of something in it.</summary>
    public string At(string relative) => System.IO.Path.Combine(Path, relative);

    /// <summary>Writes a file in it, with the folders on the way.</summary>
    public void Write(string relative, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(At(relative))!);
        File.WriteAllText(At(relative), text);
    }

    /// <summary>Reads a file in it.</summary>
    public string Read(string relative) => File.ReadAllText(At(relative));

    /// <summary>Deletes the folder.</summary>
    public void Dispose()
    {
        if (Directory.Exists(Path))
        {
            Directory.Delete(Path, recursive: true);
        }
    }
}
