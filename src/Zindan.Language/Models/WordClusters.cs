namespace Zindan.Language.Models;

/// <summary>
/// Word clusters: words that were never in a treebank share a cluster with words that were. Two tables: nested clusters of the GloVe vectors of
/// 400,000 lower-cased words, and Brown clusters of 190,000 cased words. Words are stored as 32-bit hashes, so that an unknown word is taken for a
/// known one about once in ten thousand times; nothing but features depends on it.
/// </summary>
public sealed class WordClusters
{
    private readonly HashedWords _glove;
    private readonly ushort[] _gloveFinest;
    private readonly ushort[] _levels;
    private readonly HashedWords _brown;
    private readonly ushort[] _brownIds;
    private readonly uint[] _brownPaths;

    internal WordClusters(HashedWords glove, ushort[] gloveFinest, ushort[] levels, HashedWords brown, ushort[] brownIds, uint[] brownPaths)
    {
        _glove = glove;
        _gloveFinest = gloveFinest;
        _levels = levels;
        _brown = brown;
        _brownIds = brownIds;
        _brownPaths = brownPaths;
    }

    /// <summary>The place of a lower-cased word in the table of word vectors (the most frequent word is 0), or -1.</summary>
    public int RowOf(ulong lowerHash) => _glove.Find(lowerHash);

    /// <summary>The clusters of a row of <see cref="RowOf"/>; all zero for -1.</summary>
    public GloveClusters GloveOfRow(int row)
    {
        if (row < 0)
        {
            return default;
        }
        var finest = _gloveFinest[row];
        var level = finest * 3;
        return new GloveClusters(_levels[level], _levels[level + 1], _levels[level + 2], finest + 1);
    }

    /// <summary>The number of the Brown cluster of a word, by its exact form first, then lower-cased; 0 if unknown.</summary>
    public int Brown(ulong formHash, ulong lowerHash)
    {
        var row = _brown.Find(formHash);
        if (row < 0)
        {
            row = _brown.Find(lowerHash);
        }
        return row < 0 ? 0 : _brownIds[row];
    }

    /// <summary>The path of a Brown cluster from the root of its tree: its first k bits are the low k bits. 0 if unknown.</summary>
    public uint BrownPath(int cluster) => _brownPaths[cluster];

    /// <summary>Reads the packed table.</summary>
    /// <exception cref="ModelFormatException">The stream does not hold word clusters.</exception>
    public static WordClusters Load(Stream stream, string fileName = "word-clusters.bin")
    {
        using var reader = new ModelReader(stream, "word-clusters", fileName);
        var glove = HashedWords.Read(reader);
        var finest = reader.ReadArray<ushort>();
        var levels = reader.ReadArray<ushort>();
        return new WordClusters(glove, finest, levels, HashedWords.Read(reader), reader.ReadArray<ushort>(), reader.ReadArray<uint>());
    }
}
