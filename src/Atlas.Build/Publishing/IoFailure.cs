using Atlas.Core.Diagnostics;

namespace Atlas.Build.Publishing;

/// <summary>Says in an editor's words what the system said of a file.</summary>
public static class IoFailure
{
    // errno of Linux and macOS, and Windows error codes; .NET hands them over in HResult.
    private const int NoSpace = 28;
    private const int ReadOnlyFileSystem = 30;
    private const int QuotaOnLinux = 122;
    private const int QuotaOnMac = 69;
    private const int WindowsDiskFull = unchecked((int)0x80070070);
    private const int WindowsHandleDiskFull = unchecked((int)0x80070027);

    /// <summary>Whether an exception is one that files give.</summary>
    public static bool IsExpected(Exception failure) =>
        failure is IOException or UnauthorizedAccessException

        // What .NET makes of EFBIG, a file larger than the disk or a limit allows.
        or ArgumentOutOfRangeException { ParamName: "value" };

    /// <summary>Whether there is no space left.</summary>
    public static bool IsDiskFull(Exception failure) =>
        failure is IOException && failure.HResult is NoSpace or QuotaOnLinux or QuotaOnMac or WindowsDiskFull or WindowsHandleDiskFull;

    /// <summary>Whether the disk may not be written.</summary>
    public static bool IsReadOnly(Exception failure) => failure is IOException && failure.HResult == ReadOnlyFileSystem;

    /// <summary>The diagnostic for a file that could not be written.</summary>
    public static Diagnostic Writing(string path, Exception failure) =>
        IsDiskFull(failure) ? Diagnose.Publishing.DiskFull(path) : Diagnose.Publishing.CannotWrite(path, failure.Message);
}
