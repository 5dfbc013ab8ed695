using System.Globalization;
using Zindan.Language.Models;
using Zindan.Training.Corpora;

namespace Zindan.Training.Packing;

/// <summary>Packs the tables of word clusters and of word vectors.</summary>
public static class WordClustersPacker
{
    private const int VectorRows = 100_000;

    /// <summary>Writes the clusters.</summary>
    public static void WriteClusters(CorpusFolder corpora, Stream stream)
    {
        var glove = Rows(corpora.In("word-clusters", "glove50.tsv.gz"));
        var brown = Rows(corpora.In("word-clusters", "brown.tsv.gz"));
        // The frequent words stay in their order, which is that of the vectors; the rest is sorted by key.
        var rest = glove.Skip(VectorRows).OrderBy(row => row.Key).ToList();
        var all = glove.Take(VectorRows).Concat(rest).ToList();
        var levels = new ushort[4096 * 3];
        foreach (var row in all)
        {
            for (var level = 0; level < 3; level++)
            {
                levels[(row.Columns[3] * 3) + level] = (ushort)row.Columns[level];
            }
        }
        var sortedBrown = brown.OrderBy(row => row.Key).ToList();
        // Number 0 stands for words without a cluster.
        uint[] paths = [0, .. brown.Select(row => row.Columns[3]).Where(path => path != 0).Distinct().Order()];
        using var writer = new ModelWriter(stream, ModelHeaders.WordClusters);
        writer.WriteArray<uint>([.. all.Take(VectorRows).Select(row => row.Key)]);
        writer.WriteAscending([.. rest.Select(row => row.Key)]);
        writer.WriteArray<ushort>([.. all.Select(row => (ushort)row.Columns[3])]);
        writer.WriteArray<ushort>(levels);
        writer.WriteArray<uint>([]);
        writer.WriteAscending([.. sortedBrown.Select(row => row.Key)]);
        writer.WriteArray<ushort>([.. sortedBrown.Select(row => (ushort)Array.BinarySearch(paths, row.Columns[3]))]);
        writer.WriteArray<uint>(paths);
    }

    /// <summary>Writes the vectors.</summary>
    public static void WriteVectors(CorpusFolder corpora, Stream stream)
    {
        using var source = CorpusFile.Open(corpora.In("word-clusters", "glove50-100k.int8"));
        var values = new sbyte[source.Length];
        source.ReadExactly(System.Runtime.InteropServices.MemoryMarshal.AsBytes(values.AsSpan()));
        float[] scales =
        [
            .. CorpusFile
                .ReadLines(corpora.In("word-clusters", "glove50-100k.scale.txt"))
                .Select(line => float.Parse(line, CultureInfo.InvariantCulture)),
        ];
        using var writer = new ModelWriter(stream, ModelHeaders.WordVectors);
        writer.WriteArray<sbyte>(values);
        writer.WriteArray<float>(scales);
    }

    private static List<(uint Key, uint[] Columns)> Rows(string path)
    {
        var rows = new List<(uint, uint[])>();
        foreach (var line in CorpusFile.ReadLines(path))
        {
            var columns = line.Split('\t');
            if (columns.Length != 5)
            {
                throw new CorpusException($"{path}, line {rows.Count + 1}: not a word and four clusters but \"{line}\".");
            }
            rows.Add(
                (
                    FeatureWeights.Key(StableHash.Of(columns[0])),
                    [.. columns.Skip(1).Select(column => uint.Parse(column, NumberStyles.None, CultureInfo.InvariantCulture))]
                )
            );
        }
        return rows;
    }
}
