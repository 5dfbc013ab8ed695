using System.Runtime.InteropServices;

namespace Zindan.Language.Parsing;

/// <summary>The outermost children of a token on either side, and how many there are.</summary>
/// <param name="Left">The leftmost child, or -1.</param>
/// <param name="Left2">The second leftmost child, or -1.</param>
/// <param name="LeftCount">How many children stand to the left.</param>
/// <param name="Right">The rightmost child, or -1.</param>
/// <param name="Right2">The second rightmost child, or -1.</param>
/// <param name="RightCount">How many children stand to the right.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Children(int Left, int Left2, int LeftCount, int Right, int Right2, int RightCount)
{
    /// <summary>No children.</summary>
    public static Children Empty { get; } = new(-1, -1, 0, -1, -1, 0);

    /// <summary>With one more child on the left, outside of the others.</summary>
    public Children WithLeft(int child) => this with { Left = child, Left2 = Left, LeftCount = LeftCount + 1 };

    /// <summary>With one more child on the right, outside of the others.</summary>
    public Children WithRight(int child) => this with { Right = child, Right2 = Right, RightCount = RightCount + 1 };
}
