using System.Globalization;
using Zindan.Workspace.Files;

namespace Zindan.Workspace.Locking;

/// <summary>Keeps a second writer out. The operating system holds the lock, so it ends with the process however that ends, and nothing stale is left.</summary>
internal sealed class WriterLock : IDisposable
{
    private readonly FileStream _file;
    private readonly WorkspaceLayout _layout;

    private WriterLock(FileStream file, WorkspaceLayout layout) => (_file, _layout) = (file, layout);

    /// <exception cref="WorkspaceException">Another process writes to the workspace (the message names it), or the folder cannot be written to.</exception>
    public static WriterLock Take(WorkspaceLayout layout, TimeProvider clock)
    {
        FileStream file;
        try
        {
            file = new FileStream(layout.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
        }
        catch (IOException cause) when (cause.GetType() == typeof(IOException) && File.Exists(layout.Lock) && IsHeld(cause))
        {
            throw new WorkspaceException(
                $"{Holder(layout)} is writing to the workspace {layout.Root}. Wait until it ends or stop it, or choose another folder with --workspace.",
                cause
            );
        }
        catch (Exception cause) when (FileFault.IsOne(cause))
        {
            throw FileFault.OnWrite(layout.Lock, cause);
        }

        var taken = new WriterLock(file, layout);
        try
        {
            AtomicFile.Write(layout.Writer, stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(Self(clock))));
            return taken;
        }
        catch (WorkspaceException)
        {
            taken.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        AtomicFile.Discard(_layout.Writer);
        _file.Dispose();
    }

    // EWOULDBLOCK on Linux and on macOS; ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION.
    private static bool IsHeld(IOException cause) => (cause.HResult & 0xFFFF) is 11 or 35 or 32 or 33;

    private static string Self(TimeProvider clock)
    {
        var since = clock.GetUtcNow().ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);
        var program = Path.GetFileName(Environment.ProcessPath ?? "a program");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Process {Environment.ProcessId} ({program} on {Environment.MachineName}, since {since})"
        );
    }

    private static string Holder(WorkspaceLayout layout)
    {
        try
        {
            return File.ReadAllText(layout.Writer).Trim();
        }
        catch (Exception cause) when (FileFault.IsOne(cause))
        {
            return "Another process";
        }
    }
}
