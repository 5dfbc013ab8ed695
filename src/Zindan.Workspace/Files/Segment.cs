using Microsoft.Win32.SafeHandles;

namespace Zindan.Workspace.Files;

/// <summary>One file of a <see cref="RecordLog"/>. Bytes are only ever added behind those that are there.</summary>
internal sealed class Segment : IDisposable
{
    private readonly SafeFileHandle _handle;

    private Segment(int number, string path, SafeFileHandle handle, long length)
    {
        (Number, Path, Length, _handle) = (number, path, length, handle);
    }

    public int Number { get; }

    public string Path { get; }

    public long Length { get; private set; }

    public bool IsDirty { get; private set; }

    public static Segment Open(int number, string path, long length, bool writable)
    {
        try
        {
            var handle = File.OpenHandle(
                path,
                writable && length == 0 ? FileMode.OpenOrCreate : FileMode.Open,
                writable ? FileAccess.ReadWrite : FileAccess.Read,
                FileShare.ReadWrite | FileShare.Delete
            );
            if (RandomAccess.GetLength(handle) < length)
            {
                handle.Dispose();
                throw new WorkspaceException(
                    $"{path} is shorter than what was committed to it: it was cut or replaced from outside. Restore it from a copy, or build the workspace anew."
                );
            }

            return new Segment(number, path, handle, length);
        }
        catch (Exception cause) when (FileFault.IsOne(cause) && cause is not FileNotFoundException)
        {
            throw FileFault.OnRead(path, cause);
        }
    }

    public RecordLocation Append(ReadOnlySpan<byte> record)
    {
        try
        {
            RandomAccess.Write(_handle, record, Length);
        }
        catch (Exception cause) when (FileFault.IsOne(cause))
        {
            throw FileFault.OnWrite(Path, cause);
        }

        var location = new RecordLocation(Number, Length, record.Length);
        Length += record.Length;
        IsDirty = true;
        return location;
    }

    public byte[] Read(long offset, int length)
    {
        var bytes = new byte[length];
        try
        {
            for (var read = 0; read < length; )
            {
                var count = RandomAccess.Read(_handle, bytes.AsSpan(read), offset + read);
                read += count > 0 ? count : throw new EndOfStreamException("it ends too soon");
            }

            return bytes;
        }
        catch (Exception cause) when (FileFault.IsOne(cause))
        {
            throw FileFault.OnRead(Path, cause);
        }
    }

    /// <summary>Forgets what stands behind <paramref name="length"/>.</summary>
    public void Truncate(long length)
    {
        try
        {
            RandomAccess.SetLength(_handle, length);
            Length = length;
        }
        catch (Exception cause) when (FileFault.IsOne(cause))
        {
            throw FileFault.OnWrite(Path, cause);
        }
    }

    public void Flush()
    {
        if (!IsDirty)
        {
            return;
        }

        try
        {
            RandomAccess.FlushToDisk(_handle);
            IsDirty = false;
        }
        catch (Exception cause) when (FileFault.IsOne(cause))
        {
            throw FileFault.OnWrite(Path, cause);
        }
    }

    public void Dispose() => _handle.Dispose();
}
