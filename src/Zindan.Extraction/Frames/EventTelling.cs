using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>One telling of an event: what a proposition says that helps to know which event it speaks of.</summary>
/// <param name="Proposition">The proposition.</param>
/// <param name="Type">The kind of event that its frame gives.</param>
/// <param name="Fillers">Who takes part.</param>
/// <param name="When">When, as far as the sentence says.</param>
/// <param name="Place">Where, or null.</param>
/// <param name="Prison">In which prison, or null.</param>
/// <param name="Sentence">The sentence.</param>
internal sealed record EventTelling(
    Proposition Proposition,
    EventType Type,
    IReadOnlyList<Filler> Fillers,
    DateBounds When,
    EventPlace? Place,
    EventPlace? Prison,
    int Sentence
)
{
    /// <summary>Whether it happened, as far as the article says: not planned, denied or negated.</summary>
    public bool IsReal => Proposition.Factuality.Stance is Stance.Asserted or Stance.Alleged or Stance.Claimed or Stance.Attempted;

    /// <summary>Whether it is told as tried.</summary>
    public bool IsTried => Proposition.Factuality.Stance == Stance.Attempted;

    /// <summary>Whether a verb tells it.</summary>
    public bool IsVerbal => Proposition.Trigger.Part == TriggerPart.Verb;

    /// <summary>Whether it is told as background: in a relative clause, in the pluperfect, or long before publication.</summary>
    public bool IsBackground { get; init; }

    /// <summary>Whether a noun tells it as known: "the attack".</summary>
    public bool IsDefinite { get; init; }

    /// <summary>Whether a noun points at what was just told: "those bombings", "this attack".</summary>
    public bool IsPointing { get; init; }

    /// <summary>Whether a noun says by its own words which event it means: "the Amman attack", "the bombing of the station".</summary>
    public bool IsSpecified { get; init; }

    /// <summary>Whether "the" and a noun tell it that is the subject of its sentence, with nothing that ranks it among others.</summary>
    public bool IsTopic { get; init; }

    /// <summary>Lemmas of the things acted upon, be they no participants: "the consulate" that is stormed.</summary>
    public required IReadOnlyList<string> Things { get; init; }

    /// <summary>The last words of the names of things acted upon: "consulate" of "the U.S. Consulate", which is "the consulate" next.</summary>
    public required IReadOnlyList<string> NamedThings { get; init; }

    /// <summary>Whether a verb in the present tells what happens as a rule: "militants attack villages".</summary>
    public bool IsHabitual { get; init; }

    /// <summary>Whether a noun in the plural tells it.</summary>
    public bool IsPlural { get; init; }

    /// <summary>Whether more people are said to be a part of what was told just before: "also".</summary>
    public bool IsBesides { get; init; }

    /// <summary>Whether a noun tells it as new: "an attack".</summary>
    public bool IsIndefinite { get; init; }

    /// <summary>Whether it is told as long past: its date lies long before publication.</summary>
    public bool IsOld { get; init; }

    /// <summary>Whether it is the arrest of one who had got away.</summary>
    public bool IsRecapture { get; init; }

    /// <summary>Whether a noun tells it as another than those told before: "a second attack".</summary>
    public bool IsOther { get; init; }

    /// <summary>Whether the sentence tells of something else than the one before: "elsewhere", "meanwhile".</summary>
    public bool IsElsewhere { get; init; }

    /// <summary>Whether it is told as one with what was told before: "convicted in the same case".</summary>
    public bool IsSameCase { get; init; }

    /// <summary>Whether a named person takes part.</summary>
    public bool NamesPerson => Fillers.Any(filler => filler.Participant is { IsNamed: true, Label: EntityLabel.Person });

    /// <summary>Whether a filler is acted upon.</summary>
    public static bool IsPatient(Filler filler) =>
        filler.Role is "victim" or "target" or "detainee" or "defendant" or "escapee" or "officeholder";
}
