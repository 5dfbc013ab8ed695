namespace Zindan.Language.Documents;

/// <summary>What sort of title stands before or for a person.</summary>
public enum TitleKind
{
    /// <summary>A form of address ("Mr.", "Dr.", "Sheikh").</summary>
    Honorific,

    /// <summary>A military or police rank ("Gen.", "Colonel").</summary>
    Rank,

    /// <summary>A post in state, party or band ("President", "deputy defence minister", "leader").</summary>
    Post,
}
