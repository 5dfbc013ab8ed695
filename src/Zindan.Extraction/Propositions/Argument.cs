using Zindan.Core.Statements;

namespace Zindan.Extraction.Propositions;

/// <summary>One filler of a grammatical slot of a proposition.</summary>
/// <param name="Slot">subj, obj, a preposition, poss or comp.</param>
/// <param name="Token">The head of the phrase that fills it.</param>
/// <param name="IsInherited">Whether another clause lent it (conjunction, control, participle), which is less sure.</param>
internal readonly record struct Argument(string Slot, int Token, bool IsInherited)
{
    /// <summary>The word that ties the filler to the deed ("accused" of the attack), or −1 where the deed's own clause does.</summary>
    public int Tie { get; init; } = -1;

    /// <summary>How surely it fills the slot, where that is another matter than whether the deed was done; null where it is not.</summary>
    public Stance? Stance { get; init; }
}
