using System.Net.Sockets;
using Atlas.Build.Inputs;
using Atlas.Core.Diagnostics;

namespace Atlas.Tests.Build;

public sealed class SourceReaderTests
{
    public static bool IsLinux => OperatingSystem.IsLinux();

    [Fact]
    public void Hidden_files_are_left_out_and_the_others_come_in_ordinal_order()
    {
        using var folder = new TemporaryFolder();
        folder.Write("data/b.csv", "b");
        folder.Write("data/B.csv", "B");
        folder.Write("data/.DS_Store", "x");
        folder.Write("content/.obsidian/x.md", "x");
        folder.Write("content/pagine/a.md", "a");

        AtlasSources sources = Read(folder, out _)!;

        Assert.Equal(["content/pagine/a.md", "data/B.csv", "data/b.csv"], sources.Files.Select(file => file.Path));
        using var reader = new StreamReader(sources.Open("data/b.csv"));
        Assert.Equal("b", reader.ReadToEnd());
    }

    [Fact]
    public void A_link_out_of_the_folder_is_named_and_never_opened()
    {
        using var outside = new TemporaryFolder();
        outside.Write("segreto.csv", "segreto");
        using var folder = new TemporaryFolder();
        folder.Write("data/a.csv", "a");
        folder.Write("templates/a.sbn-html", "a");
        File.CreateSymbolicLink(folder.At("data/fuori.csv"), outside.At("segreto.csv"));
        Directory.CreateSymbolicLink(folder.At("data/cartella"), outside.Path);
        File.CreateSymbolicLink(folder.At("templates/fuori.sbn-html"), outside.At("segreto.csv"));

        AtlasSources sources = Read(folder, out DiagnosticLog log)!;

        Assert.Equal(["data/cartella", "data/fuori.csv"], sources.Files.Where(file => file.LeavesFolder).Select(file => file.Path));
        Assert.Equal(["templates/fuori.sbn-html ATL0110"], log.InOrder().Select(d => $"{d.Location} {d.Code}"));
        Assert.Equal(["a.sbn-html"], sources.Templates.Paths);
    }

    [Fact]
    public void A_link_within_the_folder_is_followed_and_a_circle_ends()
    {
        using var folder = new TemporaryFolder();
        folder.Write("data/comune/a.csv", "a");
        File.CreateSymbolicLink(folder.At("data/b.csv"), folder.At("data/comune/a.csv"));
        Directory.CreateSymbolicLink(folder.At("data/altro"), folder.At("data/comune"));
        Directory.CreateSymbolicLink(folder.At("data/comune/cerchio"), folder.At("data"));

        AtlasSources sources = Read(folder, out _)!;

        Assert.Equal(["data/altro/a.csv", "data/b.csv", "data/comune/a.csv"], sources.Files.Select(file => file.Path));
    }

    [Fact]
    public void A_file_that_may_not_be_read_stops_the_reading_with_its_name()
    {
        using var folder = new TemporaryFolder();
        folder.Write("data/a.csv", "a");
        // A link to a file that is not there is listed, and cannot be opened.
        File.CreateSymbolicLink(folder.At("data/sparito.csv"), folder.At("data/non-esiste.csv"));

        Assert.Null(Read(folder, out DiagnosticLog log));
        Assert.Equal(["data/sparito.csv ATL0109"], log.InOrder().Select(d => $"{d.Location} {d.Code}"));
    }

    [Theory(SkipUnless = nameof(IsLinux), Skip = "the system cannot say what is a pipe")]
    [InlineData("data/a.csv")]
    [InlineData("content/immagini/a.png")]
    [InlineData("content/pagine/a.md")]
    [InlineData("templates/a.sbn-html")]
    [InlineData("templates/assets/css/a.css")]
    public void A_named_pipe_is_told_and_never_opened(string path)
    {
        using var folder = new TemporaryFolder();
        folder.Write("data/b.csv", "b");
        Directory.CreateDirectory(Path.GetDirectoryName(folder.At(path))!);
        Assert.Equal(0, AtlasRun.Of("mkfifo", [folder.At(path)]).ExitCode);

        AtlasSources sources = Read(folder, out DiagnosticLog log)!;

        Assert.Equal([$"{path} ATL0121"], log.InOrder().Select(d => $"{d.Location} {d.Code}"));
        Assert.Equal(["data/b.csv"], sources.Files.Select(file => file.Path));
        Assert.Empty(sources.Media.Files);
        Assert.Empty(sources.Templates.Paths);
    }

    [Fact(SkipUnless = nameof(IsLinux), Skip = "the system cannot say what is a pipe")]
    public void A_link_to_a_named_pipe_and_a_socket_are_told_and_never_opened()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.At("data"));
        Assert.Equal(0, AtlasRun.Of("mkfifo", [folder.At("pipe")]).ExitCode);
        File.CreateSymbolicLink(folder.At("data/a.csv"), folder.At("pipe"));
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(folder.At("data/b.csv")));
        folder.Write("data/c.csv", string.Empty);

        AtlasSources sources = Read(folder, out DiagnosticLog log)!;

        Assert.Equal(["data/a.csv ATL0121", "data/b.csv ATL0121"], log.InOrder().Select(d => $"{d.Location} {d.Code}"));
        Assert.Equal(["data/c.csv"], sources.Files.Select(file => file.Path));
    }

    [Fact]
    public void A_folder_without_data_and_content_is_no_atlas()
    {
        using var folder = new TemporaryFolder();

        Assert.Null(Read(folder, out DiagnosticLog log));
        Assert.Equal(["ATL0101"], log.InOrder().Select(d => d.Code));
    }

    [Fact]
    public void Pictures_are_known_by_size_and_published_below_media()
    {
        using var folder = new TemporaryFolder();
        folder.Write("content/immagini/a.svg", "<svg viewBox=\"0 0 20 10\"></svg>");

        AtlasSources sources = Read(folder, out _)!;

        Assert.Equal(("media/immagini/a.svg", 20, 10), (sources.Media.Files[0].Route.Path, sources.Media.Files[0].Size!.Value.Width, sources.Media.Files[0].Size!.Value.Height));
    }

    private static AtlasSources? Read(TemporaryFolder folder, out DiagnosticLog log) => new SourceReader(folder.Path, log = new DiagnosticLog()).Read();
}
