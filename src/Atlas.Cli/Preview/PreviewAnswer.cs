using System.Text;

namespace Atlas.Cli.Preview;

/// <summary>What the preview answers to one request.</summary>
/// <param name="Status">HTTP status code.</param>
/// <param name="MediaType">Media type.</param>
/// <param name="Content">The bytes.</param>
internal sealed record PreviewAnswer(int Status, string MediaType, ReadOnlyMemory<byte> Content)
{
    /// <summary>An answer of one line.</summary>
    public static PreviewAnswer Plain(int status, string text) => new(status, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(text + "\n"));

    /// <summary>A page.</summary>
    public static PreviewAnswer Page(int status, string html) => new(status, "text/html; charset=utf-8", Encoding.UTF8.GetBytes(html));

    /// <summary>An answer for the preview's own script.</summary>
    public static PreviewAnswer Json(ReadOnlyMemory<byte> json) => new(200, "application/json; charset=utf-8", json);
}
