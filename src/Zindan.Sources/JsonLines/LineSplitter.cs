using System.Runtime.CompilerServices;

namespace Zindan.Sources.JsonLines;

/// <summary>Cuts a stream of bytes at line feeds, holding no more than one line.</summary>
internal static class LineSplitter
{
    private const int BufferBytes = 64 * 1024;

    /// <summary>The lines without their line ends; null in the place of a line longer than <paramref name="longest"/> bytes, which is passed over.</summary>
    public static async IAsyncEnumerable<byte[]?> SplitAsync(
        Stream stream,
        int longest,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var buffer = new byte[BufferBytes];
        var line = new MemoryStream();
        var isTooLong = false;
        while (true)
        {
            var read = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                break;
            }

            for (var start = 0; start < read; )
            {
                var end = Array.IndexOf(buffer, (byte)'\n', start, read - start);
                var piece = buffer.AsMemory(start, (end < 0 ? read : end) - start);
                isTooLong = isTooLong || line.Length + piece.Length > longest;
                if (!isTooLong)
                {
                    line.Write(piece.Span);
                }

                start += piece.Length + 1;
                if (end >= 0)
                {
                    yield return isTooLong ? null : line.ToArray();
                    line.SetLength(0);
                    isTooLong = false;
                }
            }
        }

        if (isTooLong || line.Length > 0)
        {
            yield return isTooLong ? null : line.ToArray();
        }
    }
}
