using System.Globalization;
using Zindan.Core.Entities;
using Zindan.Measuring;
using Zindan.Measuring.Sentences;

try
{
    return args switch
    {
        ["names", var path, .. var rest] => NamePairs.Measure(path, rest is ["--errors"]),
        ["graph", var readings, var output] => ReadingFolder.Resolve(readings, output),
        ["review", var readings, var most] => ReadingFolder.Review(readings, int.Parse(most, CultureInfo.InvariantCulture)),
        ["explain", var readings, var left, var right] => ReadingFolder.Explain(readings, left, right),
        ["world", var articles, var seed] => World(articles, seed, null),
        ["world", var articles, var seed, var label] when Enum.TryParse<EntityLabel>(label, out var named) => World(articles, seed, named),
        ["sentences", var path] => SentenceMeasure.Measure(path),
        ["growth", var seed, .. var sizes] when sizes.Length > 0 => WorldMeasure.Growth(
            int.Parse(seed, CultureInfo.InvariantCulture),
            sizes.Select(size => int.Parse(size, CultureInfo.InvariantCulture))
        ),
        _ => Usage(),
    };
}
catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or FormatException)
{
    Console.Error.WriteLine($"error: {problem.Message}");
    return 2;
}

static int World(string articles, string seed, EntityLabel? errors) =>
    WorldMeasure.Measure(int.Parse(articles, CultureInfo.InvariantCulture), int.Parse(seed, CultureInfo.InvariantCulture), errors);

static int Usage()
{
    Console.Error.WriteLine(
        """
        Usage:
          names CASES.csv [--errors]       precision, recall and F1 of name similarity on labelled pairs
          graph READINGS OUTPUT.json       resolve a folder of readings and export the graph
          review READINGS MOST             the undecided pairs, the likeliest first
          world ARTICLES SEED [LABEL]      quality, time and memory on a generated world; the wrong nodes of a label
          sentences FILE.jsonl             triggers and arguments of annotated sentences (M2E2)
          growth SEED ARTICLES...          time and memory on worlds of growing size
          explain READINGS LEFT RIGHT      the score sheet of two names or ids
        """
    );
    return 2;
}
