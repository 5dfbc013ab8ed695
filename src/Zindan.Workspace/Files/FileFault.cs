namespace Zindan.Workspace.Files;

/// <summary>Says in plain words why a file could not be read or written.</summary>
internal static class FileFault
{
    // errno ENOSPC and EDQUOT; ERROR_HANDLE_DISK_FULL and ERROR_DISK_FULL.
    private static readonly int[] FullOnUnix = [28, 122];
    private static readonly int[] FullOnWindows = [0x27, 0x70];

    // errno EROFS.
    private const int ReadOnlyOnUnix = 30;

    // A limit on file sizes (EFBIG) is an argument out of range to .NET.
    public static bool IsOne(Exception cause) =>
        cause is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentOutOfRangeException;

    public static WorkspaceException OnWrite(string path, Exception cause) =>
        new($"Cannot write {path}: {Reason(cause)}. The workspace still holds what was committed last.", cause);

    public static WorkspaceException OnRead(string path, Exception cause) => new($"Cannot read {path}: {Reason(cause)}.", cause);

    private static string Reason(Exception cause)
    {
        var code = cause.HResult & 0xFFFF;
        if (cause is ArgumentOutOfRangeException || (OperatingSystem.IsWindows() ? FullOnWindows : FullOnUnix).Contains(code))
        {
            return "the disk is full or a limit on file sizes is reached; make room and try again";
        }

        return cause is UnauthorizedAccessException || (code == ReadOnlyOnUnix && !OperatingSystem.IsWindows())
            ? "no permission, or the disk is mounted read-only; change the permissions or choose another folder with --workspace"
            : cause.Message.TrimEnd('.');
    }
}
