namespace Zindan.Output;

/// <summary>Files that are there whole or not at all, whatever stops the program.</summary>
internal static class WholeFile
{
    /// <summary>Writes a file under another name beside it, then gives it its own.</summary>
    public static async Task WriteAsync(string path, ReadOnlyMemory<byte> content, CancellationToken cancellationToken) =>
        await WriteAsync(path, stream => stream.WriteAsync(content, cancellationToken).AsTask());

    /// <summary>The same for content that is produced piece by piece.</summary>
    public static async Task WriteAsync(string path, Func<Stream, Task> write)
    {
        var unfinished = path + ".unfinished";
        try
        {
            await using (var stream = File.Create(unfinished))
            {
                await write(stream);
            }

            File.Move(unfinished, path, overwrite: true);
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }
}
