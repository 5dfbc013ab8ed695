using Zindan.Language.Parsing;

namespace Zindan.Training.Parsing;

/// <summary>
/// Which transitions lose no arc of the gold tree that could still be made (Goldberg and Nivre 2013, arc-hybrid). A transition that attaches a token to
/// another head, because the right one is lost, is judged by its relation all the same.
/// </summary>
public static class DynamicOracle
{
    /// <summary>Marks the best transitions that are allowed; at least one is.</summary>
    public static void Mark(ArcHybridState state, GoldTree gold, Span<bool> best)
    {
        best.Clear();
        var shift = state.CanShift ? ShiftCost(state, gold) : int.MaxValue;
        var left = state.CanLeft ? LeftCost(state, gold) : int.MaxValue;
        var right = state.CanRight ? RightCost(state, gold) : int.MaxValue;
        var lowest = Math.Min(shift, Math.Min(left, right));
        if (shift == lowest)
        {
            best[Transition.Shift] = true;
        }
        if (left == lowest)
        {
            var relation = gold.Relations[state.Stack(0)];
            best[Transition.Left(state.Buffer == state.Length ? DependencyRelation.Root : NotRoot(relation))] = true;
        }
        if (right == lowest)
        {
            best[Transition.Right(NotRoot(gold.Relations[state.Stack(0)]))] = true;
        }
    }

    private static DependencyRelation NotRoot(DependencyRelation relation) =>
        relation == DependencyRelation.Root ? DependencyRelation.Parataxis : relation;

    private static int ShiftCost(ArcHybridState state, GoldTree gold)
    {
        var cost = 0;
        for (var depth = 0; depth < state.StackSize; depth++)
        {
            var token = state.Stack(depth);
            if (gold.Heads[token] == state.Buffer || (depth > 0 && gold.Heads[state.Buffer] == token))
            {
                cost++;
            }
        }
        return cost;
    }

    private static int LeftCost(ArcHybridState state, GoldTree gold)
    {
        var top = state.Stack(0);
        var head = gold.Heads[top];
        return ChildrenAhead(state, gold, top) + (head == state.Stack(1) || head > state.Buffer ? 1 : 0);
    }

    private static int RightCost(ArcHybridState state, GoldTree gold)
    {
        var top = state.Stack(0);
        return ChildrenAhead(state, gold, top) + (gold.Heads[top] >= state.Buffer ? 1 : 0);
    }

    private static int ChildrenAhead(ArcHybridState state, GoldTree gold, int token)
    {
        var count = 0;
        foreach (var child in gold.Children[token])
        {
            count += child >= state.Buffer ? 1 : 0;
        }
        return count;
    }
}
