namespace Atlas.Tests.Build;

/// <summary>A named pipe among an atlas's sources: whoever reads it waits until the test lets go, so the order of what happens is fixed.</summary>
internal sealed class NamedPipe
{
    private readonly string _path;
    private readonly string _next;

    /// <summary>Makes the pipe.</summary>
    public NamedPipe(TinyAtlas atlas, string path)
    {
        _path = Path.Combine(atlas.Source, path);
        _next = Path.Combine(atlas.Folder, "pipe");
        Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
        Make(_path);
    }

    /// <summary>Waits until it is opened for reading, then does something, then lets the reader go on.</summary>
    /// <param name="reader">Who reads; if it ends without reading, the test fails.</param>
    /// <param name="act">What happens meanwhile.</param>
    public async Task WhileRead(Task reader, Action act)
    {
        Task<FileStream> opening = Task.Run(() => new FileStream(_path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite));
        if (await Task.WhenAny(opening, reader) == reader)
        {
            // Nobody will read: read here, so that the opening ends.
            await using var release = new FileStream(_path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            await (await opening).DisposeAsync();
            Assert.Fail("the pipe was not read");
        }

        await using FileStream held = await opening;
        // The next reader waits at another pipe, of the same time, so that it is never taken for this one, which may still be open.
        Make(_next);
        File.SetLastWriteTimeUtc(_next, File.GetLastWriteTimeUtc(_path));
        File.Move(_next, _path, overwrite: true);
        act();
    }

    private static void Make(string path)
    {
        AtlasRun made = AtlasRun.Of("mkfifo", [path]);
        Assert.True(made.ExitCode == 0, made.Output);
    }
}
