namespace Atlas.Data.Text;

/// <summary>What one pass over the bytes of a file tells about them, before any is interpreted.</summary>
/// <param name="Form">How they are to be read.</param>
/// <param name="HasMark">Whether they start with the byte order mark of UTF-8.</param>
/// <param name="HasCrLf">Whether a line ends with CR LF.</param>
/// <param name="HasLoneCr">Whether a line ends with CR alone.</param>
/// <param name="BadLine">1-based line of the byte that cannot be read, for <see cref="TextForm.Binary"/> and <see cref="TextForm.Broken"/>.</param>
/// <param name="BadColumn">1-based column of that byte.</param>
/// <param name="Start">The first bytes, mark left out, from which the separator is detected.</param>
internal sealed record TextScan(
    TextForm Form, bool HasMark, bool HasCrLf, bool HasLoneCr, int BadLine, int BadColumn, ReadOnlyMemory<byte> Start);
