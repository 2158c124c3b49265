using System.Text;

namespace Atlas.Data.Text;

/// <summary>Gives the text of a file as UTF-8 bytes, whatever encoding it was saved in.</summary>
internal static class DecodedStream
{
    private static readonly Encoding Windows1252 =
        CodePagesEncodingProvider.Instance.GetEncoding(1252) ?? throw new InvalidOperationException("The runtime lacks code page 1252.");

    /// <summary><paramref name="bytes"/>, transcoded when <paramref name="form"/> asks for it.</summary>
    public static Stream Of(Stream bytes, TextForm form) => form == TextForm.Windows1252
        ? Encoding.CreateTranscodingStream(bytes, Windows1252, Encoding.UTF8)
        : bytes;
}
