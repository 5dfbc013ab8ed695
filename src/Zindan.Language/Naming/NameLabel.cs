namespace Zindan.Language.Naming;

/// <summary>
/// The labels of tokens between which the typer chooses: outside of names (0), and for each type the beginning, inside or last token of a name,
/// or a name of one token.
/// </summary>
public static class NameLabel
{
    /// <summary>Outside of names.</summary>
    public const int Outside = 0;

    /// <summary>How many labels there are.</summary>
    public const int Count = 13;

    private const int Parts = 4;

    /// <summary>First token of a name of several.</summary>
    public static int Begin(NameType type) => 1 + (Parts * (int)type);

    /// <summary>Token amid a name.</summary>
    public static int Inside(NameType type) => 2 + (Parts * (int)type);

    /// <summary>Last token of a name of several.</summary>
    public static int Last(NameType type) => 3 + (Parts * (int)type);

    /// <summary>A name of one token.</summary>
    public static int Unit(NameType type) => 4 + (Parts * (int)type);

    /// <summary>The type of a label that is not <see cref="Outside"/>.</summary>
    public static NameType Type(int label) => (NameType)((label - 1) / Parts);

    /// <summary>Whether a name is open behind a token of this label.</summary>
    public static bool IsOpen(int label) => label != Outside && (label - 1) % Parts < 2;

    /// <summary>Whether a token of this label starts a name or stands outside.</summary>
    public static bool IsStart(int label) => label == Outside || (label - 1) % Parts is 0 or 3;

    /// <summary>Whether one label can follow another.</summary>
    public static bool CanFollow(int previous, int label) =>
        IsOpen(previous) ? !IsStart(label) && Type(previous) == Type(label) : IsStart(label);

    /// <summary>The label of a token of a name.</summary>
    public static int Of(NameType type, int token, int start, int end) =>
        end - start == 1 ? Unit(type)
        : token == start ? Begin(type)
        : token == end - 1 ? Last(type)
        : Inside(type);
}
