using FsCheck;
using FsCheck.Fluent;

namespace Zindan.Graph.Tests.Support;

/// <summary>Corpora for properties; a failing one is made smaller by leaving readings out.</summary>
public static class CorpusArbitrary
{
    public static Arbitrary<Corpus> Corpora() =>
        Arb.From(
            Gen.Choose(0, int.MaxValue).Zip(Gen.Choose(1, 8)).Select(pair => new Corpus(RandomReadings.Make(pair.Item1, pair.Item2))),
            corpus => Enumerable.Range(0, corpus.Readings.Length).Where(_ => corpus.Readings.Length > 1).Select(corpus.Without)
        );
}
