namespace Atlas.Cli.Preview;

/// <summary>A file that the preview answers with.</summary>
/// <param name="MediaType">Its media type.</param>
/// <param name="Content">Its bytes; none for a page that cannot be rendered.</param>
/// <param name="IsPage">Whether it is a page, which gets the preview's script.</param>
internal sealed record PreviewFile(string MediaType, ReadOnlyMemory<byte> Content, bool IsPage);
