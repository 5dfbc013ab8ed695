using FsCheck;
using FsCheck.Fluent;
using Zindan.Language.Naming;

namespace Zindan.Language.Tests.Naming;

public sealed class NameDecoderTests
{
    private const int Length = 3;

    private static readonly Arbitrary<int[]> s_numbers = Gen.Choose(-100, 100)
        .ArrayOf((Length * NameLabel.Count) + (NameLabel.Count * NameLabel.Count))
        .ToArbitrary();

    [Test]
    public void FindsTheBestOfAllSequencesAndItsMargins() =>
        Prop.ForAll(
                s_numbers,
                numbers =>
                {
                    var scores = numbers[..(Length * NameLabel.Count)];
                    var transitions = numbers[(Length * NameLabel.Count)..];
                    var labels = new int[Length];
                    var margins = new int[Length];
                    NameDecoder.Decode(scores, transitions, labels, margins);
                    var all = Sequences().Select(sequence => (Sequence: sequence, Score: Score(sequence, scores, transitions))).ToList();
                    var best = all.Max(sequence => sequence.Score);
                    return IsPossible(labels)
                        && Score(labels, scores, transitions) == best
                        && Enumerable
                            .Range(0, Length)
                            .All(token =>
                                margins[token]
                                == best - all.Where(sequence => sequence.Sequence[token] != labels[token]).Max(sequence => sequence.Score)
                            );
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(20));

    [Test]
    public void VotesDecideWhatTheScoresLeaveOpen()
    {
        var votes = new NameVotes(4);
        votes.ForName(1, 3, NameType.Organisation, NameVotes.Weak);
        var labels = new int[4];
        NameDecoder.Decode(votes.Scores, new int[NameLabel.Count * NameLabel.Count], labels, []);
        Assert.That(NameTyper.Spans(labels, new int[4]), Is.EqualTo(new[] { new NameSpan(1, 3, NameType.Organisation, 0) }));
    }

    private static IEnumerable<int[]> Sequences() =>
        from first in Enumerable.Range(0, NameLabel.Count)
        from second in Enumerable.Range(0, NameLabel.Count)
        from third in Enumerable.Range(0, NameLabel.Count)
        let sequence = new[] { first, second, third }
        where IsPossible(sequence)
        select sequence;

    private static bool IsPossible(int[] labels) =>
        NameLabel.IsStart(labels[0])
        && !NameLabel.IsOpen(labels[^1])
        && Enumerable.Range(1, labels.Length - 1).All(token => NameLabel.CanFollow(labels[token - 1], labels[token]));

    private static int Score(int[] labels, int[] scores, int[] transitions) =>
        labels
            .Select(
                (label, token) =>
                    scores[(token * NameLabel.Count) + label] + (token > 0 ? transitions[(labels[token - 1] * NameLabel.Count) + label] : 0)
            )
            .Sum();
}
