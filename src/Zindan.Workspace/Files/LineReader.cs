namespace Zindan.Workspace.Files;

/// <summary>Reads a file line by line as bytes, in blocks, so that files larger than memory can be read.</summary>
internal static class LineReader
{
    private const int BlockBytes = 1 << 20;

    /// <summary>The lines of the first <paramref name="length"/> bytes, without line ends. A line is valid until the next one is asked for.</summary>
    public static IEnumerable<ReadOnlyMemory<byte>> Read(string path, long length)
    {
        using var stream = Open(path);
        foreach (var line in Read(stream, path, length))
        {
            yield return line;
        }
    }

    /// <summary>The same of a stream; <paramref name="path"/> is for messages.</summary>
    public static IEnumerable<ReadOnlyMemory<byte>> Read(Stream stream, string path, long length)
    {
        var buffer = new byte[BlockBytes];
        var filled = 0;
        for (var left = length; ; )
        {
            if (filled == buffer.Length)
            {
                Array.Resize(ref buffer, buffer.Length * 2);
            }

            var count = Fill(stream, path, buffer, filled, left);
            left -= count;
            filled += count;
            var start = 0;
            while (buffer.AsSpan(start, filled - start).IndexOf((byte)'\n') is var end and >= 0)
            {
                yield return buffer.AsMemory(start, end);
                start += end + 1;
            }

            buffer.AsSpan(start, filled - start).CopyTo(buffer);
            filled -= start;
            if (count == 0)
            {
                break;
            }
        }

        if (filled > 0)
        {
            yield return buffer.AsMemory(0, filled);
        }
    }

    /// <summary>Opens a file so that it can be replaced and deleted meanwhile.</summary>
    public static FileStream Open(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        }
        catch (Exception cause) when (FileFault.IsOne(cause) && cause is not FileNotFoundException)
        {
            throw FileFault.OnRead(path, cause);
        }
    }

    private static int Fill(Stream stream, string path, byte[] buffer, int filled, long left)
    {
        try
        {
            return stream.Read(buffer, filled, (int)Math.Min(buffer.Length - filled, left));
        }
        catch (Exception cause) when (FileFault.IsOne(cause))
        {
            throw FileFault.OnRead(path, cause);
        }
    }
}
