using System.Runtime.InteropServices;

namespace Atlas.Build.Publishing;

/// <summary>What the system can do with files and .NET does not offer.</summary>
internal static partial class NativeFiles
{
    private const int CurrentFolder = -100; // AT_FDCWD of linux/fcntl.h
    private const uint LinuxExchange = 2; // RENAME_EXCHANGE of linux/fs.h
    private const uint MacExchange = 2; // RENAME_SWAP of sys/stdio.h

    private const uint StatType = 1; // STATX_TYPE of linux/stat.h
    private const int StatModeAt = 28; // offset of stx_mode in struct statx, the same on every processor
    private const int FileTypes = 0xF000; // S_IFMT of sys/stat.h
    private const int Pipe = 0x1000; // S_IFIFO
    private const int CharacterDevice = 0x2000; // S_IFCHR
    private const int BlockDevice = 0x6000; // S_IFBLK
    private const int Socket = 0xC000; // S_IFSOCK

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

    /// <summary>Whether a path is a named pipe, a socket or a device. False where the system cannot say.</summary>
    public static bool IsSpecial(string path)
    {
        Span<byte> status = stackalloc byte[256];
        try
        {
            return OperatingSystem.IsLinux()
                && StatX(CurrentFolder, path, flags: 0, StatType, ref MemoryMarshal.GetReference(status)) == 0
                && (BitConverter.ToUInt16(status[StatModeAt..]) & FileTypes) is Pipe or CharacterDevice or BlockDevice or Socket;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int StatX(int folder, string path, int flags, uint mask, ref byte status);

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
