namespace Zindan.Extraction.Propositions;

/// <summary>One filler of a grammatical slot of a proposition.</summary>
/// <param name="Slot">subj, obj, a preposition, poss or comp.</param>
/// <param name="Token">The head of the phrase that fills it.</param>
/// <param name="IsInherited">Whether another clause lent it (conjunction, control, participle), which is less sure.</param>
internal readonly record struct Argument(string Slot, int Token, bool IsInherited);
