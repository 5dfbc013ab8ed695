namespace Zindan.Language.Parsing;

/// <summary>Transitions as class numbers of the parser's network: 0 is SHIFT, then LEFT and RIGHT with each relation.</summary>
public static class Transition
{
    /// <summary>The number of SHIFT.</summary>
    public const int Shift = 0;

    /// <summary>How many transitions there are.</summary>
    public static int Count { get; } = 1 + (2 * RelationNames.Count);

    /// <summary>The number of LEFT with a relation.</summary>
    public static int Left(DependencyRelation relation) => 1 + (int)relation;

    /// <summary>The number of RIGHT with a relation.</summary>
    public static int Right(DependencyRelation relation) => 1 + RelationNames.Count + (int)relation;

    /// <summary>Whether a transition is LEFT.</summary>
    public static bool IsLeft(int transition) => transition >= 1 && transition <= RelationNames.Count;

    /// <summary>The relation of LEFT or RIGHT.</summary>
    public static DependencyRelation Relation(int transition) => (DependencyRelation)((transition - 1) % RelationNames.Count);

    /// <summary>
    /// Whether a transition may be taken: the root relation goes with the root alone, and the root takes it alone.
    /// </summary>
    public static bool IsAllowed(ArcHybridState state, int transition)
    {
        ArgumentNullException.ThrowIfNull(state);
        if (transition == Shift)
        {
            return state.CanShift;
        }
        var isRoot = Relation(transition) == DependencyRelation.Root;
        return IsLeft(transition) ? state.CanLeft && isRoot == (state.Buffer == state.Length) : state.CanRight && !isRoot;
    }

    /// <summary>Takes a transition.</summary>
    public static void Apply(ArcHybridState state, int transition)
    {
        ArgumentNullException.ThrowIfNull(state);
        if (transition == Shift)
        {
            state.Shift();
        }
        else if (IsLeft(transition))
        {
            state.Left(Relation(transition));
        }
        else
        {
            state.Right(Relation(transition));
        }
    }
}
