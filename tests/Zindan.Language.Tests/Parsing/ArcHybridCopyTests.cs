using Zindan.Language.Parsing;

namespace Zindan.Language.Tests.Parsing;

/// <summary>A copied configuration goes its own way.</summary>
public sealed class ArcHybridCopyTests
{
    [Test]
    public void ACopyEqualsAndThenLeavesTheOriginalAlone()
    {
        var state = new ArcHybridState();
        state.Reset(3);
        state.Shift();
        state.Left(DependencyRelation.Nsubj);
        state.Shift();
        var copy = new ArcHybridState();
        copy.CopyFrom(state);
        state.Left(DependencyRelation.Obj);

        Assert.Multiple(() =>
        {
            Assert.That((copy.Buffer, copy.StackSize, copy.Stack(0), copy.Head(0)), Is.EqualTo((2, 1, 1, 1)));
            Assert.That(copy.Relation(0), Is.EqualTo(DependencyRelation.Nsubj));
            Assert.That(copy.Head(1), Is.EqualTo(ArcHybridState.None));
            Assert.That(copy.ChildrenOf(1).Left, Is.Zero);
            Assert.That(state.Head(1), Is.EqualTo(2));
        });
    }
}
