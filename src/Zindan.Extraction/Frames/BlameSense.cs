using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>Tells whether a clause says whose deed it was and leaves the deed to the one told before: "police blamed the Front", not "blamed the Front for the delay".</summary>
internal sealed class BlameSense(ParticipantMap map)
{
    private readonly Grammar _grammar = map.Grammar;

    /// <summary>Whether it does.</summary>
    public bool IsOfDeedBefore(Proposition proposition, IReadOnlyList<Filler> fillers) =>
        proposition.Factuality.Stance is Stance.Asserted or Stance.Alleged or Stance.Claimed
        // "suspected militants": so they are called.
        && _grammar.BareRelation(proposition.Token) is not ("amod" or "acl")
        && fillers.Any(filler => IsDoer(filler.Participant) && map.PhraseAt(filler.Token) is not { Determiner: "no" })
        && (
            proposition.Trigger.Words[0] == "be" ? IsOfPronoun(proposition)
            : proposition.Words.Length == 1 ? IsBare(proposition)
            : IsOwnObject(proposition)
        )
        && !proposition.Arguments.Any(argument =>
            argument.Slot is "for" or "of" or "in"
            && _grammar.Upos(argument.Token) != "PRON"
            && !proposition.Trigger.Construction.Roles.ContainsKey(argument.Slot)
        );

    /// <summary>Whether somebody is said to have bombed something: "was jailed for bombing a bus".</summary>
    public static bool IsOfBomber(Proposition proposition, IReadOnlyList<Filler> fillers) =>
        proposition is { Trigger: { Frame.Name: "Bombing", Words.Length: 1 }, Factuality.Stance: Stance.Asserted or Stance.Alleged }
        && fillers.Any(filler => filler.Role == "agent")
        && proposition.Arguments.Any(argument => argument is { Slot: "obj", IsInherited: false });

    // "claimed it", not "claimed it was the army".
    private bool IsOwnObject(Proposition proposition) =>
        _grammar.Head(proposition.Words.Last) == proposition.Token && _grammar.BareRelation(proposition.Words.Last) == "obj";

    // "it was the work of X", "X was behind it", "X was responsible": no other deed is named.
    private bool IsOfPronoun(Proposition proposition) =>
        proposition.Trigger.Construction.Name != "work-of"
        || proposition.Arguments.Any(argument => argument.Slot == "subj" && _grammar.Form(argument.Token) is "it" or "this" or "that");

    private bool IsBare(Proposition proposition) =>
        !_grammar
            .Children(proposition.Token)
            .Any(child => _grammar.BareRelation(child) is "xcomp" or "ccomp" or "advcl" && child > proposition.Token)
        && !proposition.Arguments.Any(argument => argument.Slot is "on" or "over" or "as" or "with" or "about");

    private static bool IsDoer(Participant doer) =>
        doer
            is { Label: EntityLabel.Group, Kind: GroupKind.Militant or GroupKind.Criminal or GroupKind.Other }
                or { Label: EntityLabel.Person, Side: not (Side.State or Side.Official) }
                or { Label: EntityLabel.Cohort, Side: Side.NonState or Side.Suspect };
}
