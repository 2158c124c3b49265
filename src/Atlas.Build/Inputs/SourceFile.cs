namespace Atlas.Build.Inputs;

/// <summary>A file of an atlas's folder as it was listed.</summary>
/// <param name="Path">Path relative to the atlas's folder, with forward slashes.</param>
/// <param name="FullPath">Path on the disk.</param>
/// <param name="Length">Size in bytes.</param>
/// <param name="Changed">When it was last written, to see whether it changes while it is read.</param>
/// <param name="LeavesFolder">Whether it is a link, or lies below one, that leads out of the atlas's folder.</param>
/// <param name="IsSpecial">Whether it is a pipe, a socket or a device, which is never opened: its reading might have no end.</param>
internal readonly record struct SourceFile(string Path, string FullPath, long Length, DateTime Changed, bool LeavesFolder, bool IsSpecial = false);
