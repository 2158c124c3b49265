using System.Runtime.InteropServices;

namespace Atlas.Build.Publishing;

/// <summary>What the system can do with files and .NET does not offer.</summary>
internal static partial class NativeFiles
{
    private const int CurrentFolder = -100; // AT_FDCWD of linux/fcntl.h
    private const uint LinuxExchange = 2; // RENAME_EXCHANGE of linux/fs.h
    private const uint MacExchange = 2; // RENAME_SWAP of sys/stdio.h

    /// <summary>Exchanges two folders in one step, so that nobody ever sees neither. False where the disk cannot.</summary>
    public static bool TryExchange(string first, string second)
    {
        try
        {
            return OperatingSystem.IsLinux()
                ? RenameAt2(CurrentFolder, first, CurrentFolder, second, LinuxExchange) == 0
                : OperatingSystem.IsMacOS() && RenameX(first, second, MacExchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    /// <summary>Gives a file a second name on the same disk, without copying it. False where the disk cannot.</summary>
    public static bool TryLink(string existing, string added) => !OperatingSystem.IsWindows() && Link(existing, added) == 0;

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RenameAt2(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);

    [LibraryImport("libc", EntryPoint = "renamex_np", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RenameX(string from, string to, uint flags);

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Link(string existing, string added);
}
