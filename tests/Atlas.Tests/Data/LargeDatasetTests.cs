using System.Text;
using Atlas.Core.Diagnostics;
using Atlas.Data;
using Atlas.Data.Files;

namespace Atlas.Tests.Data;

/// <summary>Alone, since the memory that is measured is that of the whole process.</summary>
[Collection(Alone)]
[CollectionDefinition(Alone, DisableParallelization = true)]
public sealed class LargeDatasetTests
{
    private const string Alone = "measures the memory of the process";

    private const long Length = 200L * 1024 * 1024;
    private const string Schema = """
        {"fields": [{"name": "id", "type": "integer"}, {"name": "text", "type": "string"}]}
        """;

    [Fact]
    public void A_dataset_of_two_hundred_megabytes_is_validated_in_bounded_memory()
    {
        var files = new LargeFiles(CorpusCase.Base().With("data/schemas/grande.json", Schema).With("data/grande.csv", string.Empty));
        var log = new DiagnosticLog();

        CatalogueReader.Read(files, log, jobs: 1);

        Assert.Equal(["ATL1215"], log.InOrder().Select(diagnostic => diagnostic.Code));
        Assert.InRange(files.PeakMemory, 1, 100L * 1024 * 1024);
    }

    private sealed class LargeFiles(MemoryFiles files) : IInputFiles
    {
        private const string Path = "data/grande.csv";
        private readonly long _before = GC.GetTotalMemory(forceFullCollection: true);

        public long PeakMemory { get; private set; }

        public IReadOnlyList<InputFile> Files { get; } = [.. files.Files.Select(file => string.Equals(file.Path, Path, StringComparison.Ordinal) ? file with { Length = Length } : file)];

        public Stream Open(string path) => string.Equals(path, Path, StringComparison.Ordinal) ? new GeneratedStream(NoteMemory) : files.Open(path);

        private void NoteMemory() => PeakMemory = Math.Max(PeakMemory, GC.GetTotalMemory(forceFullCollection: false) - _before);
    }

    /// <summary>A header and then the same row of a kilobyte, over and over.</summary>
    private sealed class GeneratedStream(Action onRead) : Stream
    {
        private static readonly byte[] Header = "id,text\n"u8.ToArray();
        private static readonly byte[] Row = Encoding.ASCII.GetBytes($"12345,{new string('x', 1017)}\n");
        private long _position;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => LargeDatasetTests.Length;

        public override long Position
        {
            get => _position;
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            onRead();
            int written = 0;
            while (written < count && _position < LargeDatasetTests.Length)
            {
                byte[] source = _position < Header.Length ? Header : Row;
                int start = (int)(_position < Header.Length ? _position : (_position - Header.Length) % Row.Length);
                int length = Math.Min(source.Length - start, count - written);
                Array.Copy(source, start, buffer, offset + written, length);
                written += length;
                _position += length;
            }

            return written;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
