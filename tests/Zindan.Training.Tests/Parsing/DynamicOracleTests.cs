using FsCheck;
using FsCheck.Fluent;
using Zindan.Language.Parsing;
using Zindan.Training.Parsing;

namespace Zindan.Training.Tests.Parsing;

public sealed class DynamicOracleTests
{
    /// <summary>Trees of chance: each token's head is drawn, then cycles and further roots are cut by hanging them from the first token.</summary>
    private static readonly Arbitrary<int[]> s_heads = Gen.Choose(1, 12)
        .SelectMany(length => Gen.Choose(-1, length - 1).ArrayOf(length))
        .Select(Tree)
        .ToArbitrary();

    [Test]
    public void FollowingTheOracleGivesTheGoldTree() =>
        Prop.ForAll(
                s_heads,
                heads =>
                    Walk(new GoldTree(heads, Relations(heads)), chooseLast: false)
                    && Walk(new GoldTree(heads, Relations(heads)), chooseLast: true)
            )
            .QuickCheckThrowOnFailure();

    [Test]
    public void KeepsProjectiveTreesAsTheyAre() =>
        Assert.That(new GoldTree([1, 2, -1, 2], Relations([1, 2, -1, 2])).Heads, Is.EqualTo(new[] { 1, 2, 4, 2 }));

    [Test]
    public void LiftsTheShortestArcThatCrossesAnother() =>
        Assert.That(new GoldTree([-1, 3, 0, 0], Relations([-1, 3, 0, 0])).Heads, Is.EqualTo(new[] { 4, 0, 0, 0 }));

    private static bool Walk(GoldTree gold, bool chooseLast)
    {
        var state = new ArcHybridState();
        state.Reset(gold.Heads.Length);
        var best = new bool[Transition.Count];
        while (!state.IsFinal)
        {
            DynamicOracle.Mark(state, gold, best);
            var transition = chooseLast ? Array.LastIndexOf(best, true) : Array.IndexOf(best, true);
            if (!Transition.IsAllowed(state, transition))
            {
                return false;
            }
            Transition.Apply(state, transition);
        }
        return Enumerable
            .Range(0, gold.Heads.Length)
            .All(token => state.Head(token) == gold.Heads[token] && state.Relation(token) == gold.Relations[token]);
    }

    private static DependencyRelation[] Relations(int[] heads) =>
        [.. heads.Select(head => head < 0 ? DependencyRelation.Root : DependencyRelation.Dep)];

    private static int[] Tree(int[] drawn)
    {
        var heads = (int[])drawn.Clone();
        heads[0] = -1;
        for (var token = 1; token < heads.Length; token++)
        {
            var ancestor = heads[token] < 0 ? token : heads[token];
            for (var steps = 0; steps <= heads.Length && ancestor > 0; steps++)
            {
                ancestor = heads[ancestor] < 0 ? token : heads[ancestor];
            }
            heads[token] = ancestor == 0 && heads[token] >= 0 ? heads[token] : 0;
        }
        return heads;
    }
}
