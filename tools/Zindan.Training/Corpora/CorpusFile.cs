using System.IO.Compression;
using System.Text;

namespace Zindan.Training.Corpora;

/// <summary>Opens the files of the corpora; a missing one is an error that says where it should be.</summary>
public static class CorpusFile
{
    /// <summary>The lines of a text file, unpacked if its name ends in <c>.gz</c>.</summary>
    /// <exception cref="CorpusException">There is no such file.</exception>
    public static IEnumerable<string> ReadLines(string path)
    {
        using var stream = Open(path);
        using var reader = new StreamReader(
            path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionMode.Decompress) : stream,
            Encoding.UTF8
        );
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    /// <summary>Opens a file for reading.</summary>
    /// <exception cref="CorpusException">There is no such file.</exception>
    public static Stream Open(string path) =>
        File.Exists(path)
            ? File.OpenRead(path)
            : throw new CorpusException(
                $"{path}: not found. Give the folder of the corpora with --corpora; it holds ud-ewt, ud-gum, ud-pud, uner-ewt, uner-pud, wikigold, word-clusters, names and gazetteers."
            );
}
