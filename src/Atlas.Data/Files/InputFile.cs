namespace Atlas.Data.Files;

/// <summary>One file of an atlas.</summary>
/// <param name="Path">Path relative to the atlas's folder, with forward slashes: <c>data/pui-spugna/events.csv</c>.</param>
/// <param name="Length">Size in bytes.</param>
/// <param name="LeavesFolder">Whether it is a symbolic link, or lies below one, that leads out of the atlas's folder; such a file is never opened.</param>
public sealed record InputFile(string Path, long Length, bool LeavesFolder = false);
