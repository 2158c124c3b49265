using Atlas.Pages.Routes;

namespace Atlas.Pages.OpenData;

/// <summary>A file to download.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Format">Its format in letters: <c>CSV</c>.</param>
/// <param name="Route">Where it is.</param>
/// <param name="Size">Size in bytes.</param>
/// <param name="Sha256">SHA-256 in hexadecimal digits, by which the download can be checked.</param>
public sealed record DownloadFileModel(string Name, string Format, Route Route, decimal Size, string Sha256);
