namespace Atlas.Cli.Preview;

/// <summary>The script that the preview adds to pages: <c>preview.js</c>, kept inside the program.</summary>
internal static class PreviewScript
{
    /// <summary>Its bytes.</summary>
    public static ReadOnlyMemory<byte> Bytes { get; } = Read();

    private static ReadOnlyMemory<byte> Read()
    {
        using Stream stream = typeof(PreviewScript).Assembly.GetManifestResourceStream("preview.js")
            ?? throw new InvalidOperationException("preview.js is not in the program.");
        var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
