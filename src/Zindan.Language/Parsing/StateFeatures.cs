namespace Zindan.Language.Parsing;

/// <summary>
/// What the parser looks at in a configuration: tokens at certain places, and small facts such as labels, distances and numbers of children.
/// Training and parsing share it.
/// </summary>
public static class StateFeatures
{
    /// <summary>How many places hold a token.</summary>
    public const int PlaceCount = 13;

    /// <summary>From here on the places are those of children, where few tokens ever stand.</summary>
    public const int FirstChildPlace = 6;

    /// <summary>How many facts there are.</summary>
    public const int FactCount = 15;

    /// <summary>How many values a fact can have at most.</summary>
    public const int FactSize = 48;

    private const int LongestDistance = 10;
    private const int MostChildren = 5;

    /// <summary>Writes the tokens at the places; <see cref="ArcHybridState.None"/> where there is none, the root among them.</summary>
    public static void Extract(ArcHybridState state, Span<int> places, Span<int> facts)
    {
        ArgumentNullException.ThrowIfNull(state);
        var (top, second, third) = (state.Stack(0), state.Stack(1), state.Stack(2));
        var front = state.Buffer;
        var (topChildren, secondChildren) = (state.ChildrenOf(top), state.ChildrenOf(second));
        var frontChildren = state.ChildrenOf(front);
        places[0] = top;
        places[1] = second;
        places[2] = third;
        places[3] = front;
        places[4] = front + 1;
        places[5] = front + 2;
        places[6] = topChildren.Left;
        places[7] = topChildren.Right;
        places[8] = secondChildren.Left;
        places[9] = secondChildren.Right;
        places[10] = frontChildren.Left;
        places[11] = topChildren.Right2;
        places[12] = secondChildren.Right2;
        foreach (ref var place in places)
        {
            if (place >= state.Length)
            {
                place = ArcHybridState.None;
            }
        }
        facts[0] = Label(state, topChildren.Left);
        facts[1] = Label(state, topChildren.Left2);
        facts[2] = Label(state, topChildren.Right);
        facts[3] = Label(state, topChildren.Right2);
        facts[4] = Label(state, secondChildren.Left);
        facts[5] = Label(state, secondChildren.Right);
        facts[6] = Label(state, secondChildren.Right2);
        facts[7] = Label(state, frontChildren.Left);
        facts[8] = Label(state, frontChildren.Left2);
        facts[9] = top < 0 ? 0 : Math.Min(front - top, LongestDistance) + (front == state.Length ? LongestDistance : 0);
        facts[10] = second < 0 ? 0 : Math.Min(top - second, LongestDistance);
        facts[11] = (Math.Min(topChildren.LeftCount, MostChildren) * (MostChildren + 1)) + Math.Min(topChildren.RightCount, MostChildren);
        facts[12] =
            (Math.Min(secondChildren.LeftCount, MostChildren) * (MostChildren + 1)) + Math.Min(secondChildren.RightCount, MostChildren);
        facts[13] = Math.Min(frontChildren.LeftCount, MostChildren);
        facts[14] = Math.Min(state.StackSize, LongestDistance);
    }

    private static int Label(ArcHybridState state, int token) => token < 0 ? 0 : 1 + (int)state.Relation(token);
}
