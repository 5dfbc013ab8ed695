namespace Zindan.Workspace.Files;

/// <summary>Puts a whole file in place of another so that whoever looks, at any moment, sees the one or the other.</summary>
internal static class AtomicFile
{
    public const string TemporaryExtension = ".tmp";

    /// <exception cref="WorkspaceException">The file cannot be written; the one before is untouched.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        var temporary = path + TemporaryExtension;
        try
        {
            using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.Read, 1 << 16))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception cause) when (FileFault.IsOne(cause))
        {
            Discard(temporary);
            throw FileFault.OnWrite(path, cause);
        }
    }

    /// <summary>Deletes a file that nothing refers to; where it cannot be deleted the next opening tries again.</summary>
    public static void Discard(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception cause) when (FileFault.IsOne(cause))
        {
            // It takes room and does no other harm.
        }
    }
}
